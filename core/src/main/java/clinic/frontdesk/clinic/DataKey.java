package clinic.frontdesk.clinic;

/** A secret key of 256 bits. */
public final class DataKey {

    private static final int BYTES = 32;

    private final String id;
    private final byte[] material;

    /**
     * A key.
     *
     * @param id what is written beside everything that the key encrypted: 1 to 16 letters and digits
     * @param material 32 random bytes
     * @throws IllegalArgumentException for another length or form
     */
    public DataKey(String id, byte[] material) {
        if (material.length != BYTES) {
            throw new IllegalArgumentException("a key of " + material.length + " bytes, not " + BYTES);
        }
        if (!id.matches("[A-Za-z0-9]{1,16}")) {
            throw new IllegalArgumentException("a key id of other than 1 to 16 letters and digits");
        }
        this.id = id;
        this.material = material.clone();
    }

    /** What is written beside everything that the key encrypted. */
    public String id() {
        return id;
    }

    /** A copy of its 32 bytes. */
    public byte[] material() {
        return material.clone();
    }

    /** The id alone; never the key. */
    @Override
    public String toString() {
        return "DataKey[" + id + "]";
    }
}
