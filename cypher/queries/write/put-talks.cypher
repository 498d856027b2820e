// Creates talks.
// Parameters: rows (the properties of a talk, dates as strings). Columns: none.
UNWIND $rows AS row
CREATE (t:Talk {
  id: row.id, formerIds: row.formerIds, kind: row.kind, form: row.form, level: row.level, indirect: row.indirect,
  multilateral: row.multilateral, status: row.status, statusClass: row.statusClass, date: row.date,
  dateFrom: date(row.dateFrom), dateTo: date(row.dateTo), round: row.round, title: row.title,
  confidence: toFloat(row.confidence), contradictions: row.contradictions
})
