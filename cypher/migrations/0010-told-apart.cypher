// Judgements that tell somebody apart in one article are found from the entity too: `told-apart ` and its id.

MATCH (j:Judgement {kind: 'distinguish'})
WITH j, 'told-apart ' + split(split(j.body, '"entity":"')[1], '"')[0] AS key
MERGE (k:Judged {key: key})
MERGE (j)-[:ON]->(k);
