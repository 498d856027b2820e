// What read each stored article, in the order of their ids.
// Parameters: after (id), limit. Columns: id, reader (extractor and its version).
// Articles stored before their reader was noted count as read by our first rules.
MATCH (a:Article) WHERE a.id > $after
RETURN a.id AS id, coalesce(a.reader, 'demarche 1') AS reader
ORDER BY id LIMIT $limit
