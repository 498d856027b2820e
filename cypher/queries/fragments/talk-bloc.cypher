// Talks with one of some organisations or of their members among their participants. Parameters: bloc (entity ids of all of these).
EXISTS { (t)<-[:PARTICIPATED_IN]-(b:Entity) WHERE b.id IN $bloc }
