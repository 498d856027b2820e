// The newest of the talks found. Parameters: most (their number).
WITH t ORDER BY coalesce(t.dateFrom, date('0001-01-01')) DESC, t.id LIMIT $most
