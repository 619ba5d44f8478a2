// placeholder removed when the first file comes
