// Talks with one of some countries among their participants. Parameters: countries (country ids).
EXISTS { (t)<-[:PARTICIPATED_IN]-(c:Entity) WHERE c.id IN $countries }
