// Texts of some articles, those that hold letters outside the basic plane of Unicode (such as emoji).
// Parameters: ids.
// Columns: id, text.
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.text =~ '(?s).*[\\x{10000}-\\x{10FFFF}].*'
RETURN a.id AS id, a.text AS text
