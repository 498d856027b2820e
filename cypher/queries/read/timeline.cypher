// Talks over time: by the unit that holds their date, or by their own first and last day where that is no single unit.
// Parameters: unit (day, week, month or year), today (day), and those of the filters.
// Columns: unit (its first day; null without a date), from, to (null where the unit says it all), class, talks, overdue.
/*talks*/
WITH t
WHERE t.statusClass IS NOT NULL
WITH t.dateFrom AS first, t.dateTo AS last, t.statusClass AS class, t.status IN ['planned', 'proposed'] AS due,
  count(*) AS n
WITH CASE WHEN first IS NULL THEN null ELSE date.truncate($unit, first) END AS unit, first, last, class, due, n
WITH unit, first, last, class, due, n, unit IS NULL OR date.truncate($unit, last) = unit AS exact
RETURN unit, CASE WHEN exact THEN null ELSE first END AS from, CASE WHEN exact THEN null ELSE last END AS to, class,
  sum(n) AS talks, sum(CASE WHEN due AND last < date($today) THEN n ELSE 0 END) AS overdue
ORDER BY unit, from, to
