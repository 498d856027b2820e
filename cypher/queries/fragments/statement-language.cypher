// Statements that an article in one of some languages reports. Parameters: language (BCP 47 primary subtags).
EXISTS { (s)<-[:OF]-()-[:IN]->(article) WHERE article.language IN $language }
