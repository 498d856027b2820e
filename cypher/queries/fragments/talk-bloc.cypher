// Talks with one of some organisations or of their members among their participants. Parameters: bloc (entity ids of all of these).
EXISTS { (t)<-[:PARTICIPATED_IN]-(side:Entity) WHERE side.id IN $bloc }
