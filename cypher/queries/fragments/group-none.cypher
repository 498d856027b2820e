// Talks in one group. Parameters: none.
0
