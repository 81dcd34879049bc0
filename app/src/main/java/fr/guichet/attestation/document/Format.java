package fr.guichet.attestation.document;

/** What an attestation may come as, told by content. */
public enum Format {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    TIFF("image/tiff", "tif"),
    BMP("image/bmp", "bmp");

    private final String type;
    private final String extension;

    Format(String type, String extension) {
        this.type = type;
        this.extension = extension;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** How the name of such a file ends, without the dot. */
    public String extension() {
        return extension;
    }
}
