// All talks found. Parameters: none.
WITH t
