// Forgets the oldest views without a name.
// Parameters: keep (how many of them stay).
// Columns: none.
MATCH (v:SavedView)
WHERE v.name IS NULL
WITH v ORDER BY v.at DESC, v.id SKIP $keep
DELETE v
