"""What the vault is made of, without a database: keys, sealed fields, identities, and the forms a name is told by."""
