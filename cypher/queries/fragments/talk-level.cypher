// Talks of some levels. Parameters: level (words of the closed list).
t.level IN $level
