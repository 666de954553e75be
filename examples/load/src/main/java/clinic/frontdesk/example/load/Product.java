package clinic.frontdesk.example.load;

/** The product, with its database. */
record Product(Server server, Database database) {}
