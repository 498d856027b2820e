// Talks of some forms. Parameters: form (words of the closed list).
t.form IN $form
