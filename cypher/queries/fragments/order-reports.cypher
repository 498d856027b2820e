// Talks by the number of their reports. Parameters: none.
COUNT { (t)<-[:OF]-() }
