// Talks with one of some countries among their participants. Parameters: countries (country ids).
EXISTS { (t)<-[:PARTICIPATED_IN]-(side:Entity) WHERE side.id IN $countries }
