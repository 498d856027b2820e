// Notes how far a watch was looked at or sent, and how the last sending ended; null leaves a value as it is.
// Parameters: id, seen, sent (ISO times), delivery (JSON).
// Columns: none.
MATCH (w:Watch {id: $id})
SET w.seen = coalesce($seen, w.seen), w.sent = coalesce($sent, w.sent), w.delivery = coalesce($delivery, w.delivery)
