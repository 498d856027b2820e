// Talks of some confidence at least. Parameters: confidence (from 0 to 1).
t.confidence >= $confidence
