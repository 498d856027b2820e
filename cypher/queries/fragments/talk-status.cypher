// Talks of some statuses. Parameters: status (words of the closed list).
t.status IN $status
