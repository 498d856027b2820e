// Stores entities as their records say.
// Parameters: rows (id, type, name, nameAr, nameEn, nameRu, country, class, iso3, lat, lon, qid, gazetteer, digest,
// namings). Columns: none.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e.type = row.type, e.name = row.name, e.nameAr = row.nameAr, e.nameEn = row.nameEn, e.nameRu = row.nameRu,
  e.country = row.country, e.class = row.class, e.iso3 = row.iso3, e.lat = toFloat(row.lat), e.lon = toFloat(row.lon),
  e.qid = row.qid, e.gazetteer = row.gazetteer, e.digest = row.digest, e.namings = row.namings, e.formerIds = coalesce(e.formerIds, [])
FOREACH (_ IN CASE row.type WHEN 'country' THEN [1] ELSE [] END | SET e:Country)
FOREACH (_ IN CASE row.type WHEN 'official' THEN [1] ELSE [] END | SET e:Official)
FOREACH (_ IN CASE row.type WHEN 'organization' THEN [1] ELSE [] END | SET e:Organization)
FOREACH (_ IN CASE row.type WHEN 'media' THEN [1] ELSE [] END | SET e:Media)
FOREACH (_ IN CASE row.type WHEN 'venue' THEN [1] ELSE [] END | SET e:Venue)
FOREACH (_ IN CASE row.type WHEN 'topic' THEN [1] ELSE [] END | SET e:Topic)
