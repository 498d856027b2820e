// Talks with all of some entities among their participants. Parameters: participants (entity ids).
all(id IN $participants WHERE EXISTS { (t)<-[:PARTICIPATED_IN]-(:Entity {id: id}) })
