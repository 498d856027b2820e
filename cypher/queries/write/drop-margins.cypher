// Takes away which gatherings, told of by other articles, talks were on the margins of.
// Parameters: ids (talks). Columns: none.
UNWIND $ids AS id
MATCH (:Talk {id: id})-[p:PART_OF]->() WHERE p.across
DELETE p
