package fr.guichet.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small tables of every shape met in the field, written for the tests. */
public final class Tables {

    public static final String TITRES =
            "Libellé amc;Id amc;Id signataire;Libellé signataire;Type de convention;Critère"
                + " secondaire;Indic. usage attestation;Opérateur de règlement;Type d'accord;Code"
                + " aiguillage STS;Convention;Désactivation des STS;DRE d'annulation acceptée;Code"
                + " routage;Identifiant de l'hôte;Nom domaine\n";

    /** Sixteen lines: two without a number, two caisses, one exact duplicate. */
    public static final String ORGANISMES =
            TITRES
                    + """
                    ;;;CGSS CAYENNE;;;;;;;Non groupée;0;0;;;
                    ;;;CNMSS;;;;;;;Non groupée;0;0;;;
                    Régime du sénat;00715011;00715011;Régime du sénat;OC;;;00715011;Tiers payant;;Non groupée;0;0;OC;001;
                    Mut santé;0098532005;0098532005;Mut santé;OC;;;0098532005;Tiers payant;;Non groupée;0;0;OC;001;
                    CPAM LAON;01021;01021;CPAM LAON;;;;;;;Non groupée;0;0;;;
                    CPAM NICE;01061;01061;CPAM NICE;;;;;;;Non groupée;0;0;;;
                    GROUPAMA GRAND EST;0379906753;021210000;MSA 12;RO;021210000;;;Tiers payant;;Non groupée;1;0;;;
                    GROUPAMA GRAND EST;0379906753;026710000;MSA 67;RO;026710000;;;Tiers payant;;Non groupée;1;0;;;
                    Smutie;0783332414;0783332414;Smutie;OC;;;0783332414;Tiers payant;8;Non groupée;0;0;OC;001;
                    Smutie;783332414;783332414;Smutie;OC;;;783332414;Tiers payant;8;Non groupée;0;0;OC;001;
                    Smutie;783332414;783332414;Smutie;OC;;;783332414;Tiers payant;8;Non groupée;0;0;OC;001;
                    TAITBOUT;391356458;020610000;MSA 06;RO;020610000;;;Tiers payant;;Non groupée;1;0;;;
                    TAITBOUT;0391356458;020610000;MSA 06;RO;020610000;;;Tiers payant;;Non groupée;1;0;;;
                    UNI SANTE;410503429;02???????;MSA;RO;02???????;;;Tiers payant;;Groupée;1;0;;;
                    VALEO;0784718397;0784718397;VALEO;SP;;;0784718397;Tiers payant;8;Non groupée;0;0;SP;001;
                    VIAMEDIS;75990010;75990010;VIAMEDIS;VM;;1;75990010;Tiers payant;8;Non groupée;0;0;VM;001;viamedis.rss.fr
                    """;

    /** The same after a spreadsheet ate the zeros of three columns. */
    public static final String ZEROS_PERDUS =
            ORGANISMES
                    .replaceAll("(?m)^([^;]*);0+", "$1;")
                    .replaceAll("(?m)^([^;]*;[^;]*);0+", "$1;")
                    .replace("RO;0", "RO;")
                    .replace(";001;", ";1;");

    /** Ten lines, seven of them spoilt. */
    public static final String ABIMEE =
            TITRES
                    + """
                    UNILIA;75A90010;775915184;UNILIA;OC;;;775915184;Tiers payant;8;Non groupée;0;0;OC;001;
                    UNILIA;1234567890123;30005151;UNILIA;OC;;;30005151;Tiers payant;8;Non groupée;0;0;OC;001;
                    UNILIA;30005151;30005151;UNILIA;OCX;;;30005151;Tiers payant;8;Non groupée;0;0;OC;001;
                    VALEO;0784718397;0784718397;VALEO;OC;;;0784718397;Tiers payant;88;Non groupée;0;0;OC;001;
                    VALEO;0784718397;0784718397;VALEO;SP;02?;;0784718397;Tiers payant;8;Non groupée;0;0;SP;001;
                    VALEO;784718397;784718397;VALEO;OC;;;784718397;Tiers payant;8;Non groupée;0;0;OC;1;
                    VALEO;784718397;784718397;VALEO;SP;;;784718397;Tiers payant;8;Non groupée;peut-être;0;SP;001;
                    VIAMEDIS;75990010;75990010;VIAMEDIS;VM;;1;75990010;Tiers payant;8;Non groupée;0;0;VM;001;viamedis.rss.fr
                    VIAMEDIS;75990010;"guillemet jamais fermé;x
                    VIAMEDIS;759
                    """;

    private Tables() {}

    /** Writes a table in UTF-8. */
    public static Path ecrire(Path fichier, String texte) {
        return ecrire(fichier, texte, StandardCharsets.UTF_8);
    }

    public static Path ecrire(Path fichier, String texte, Charset encodage) {
        return ecrire(fichier, texte.getBytes(encodage));
    }

    public static Path ecrire(Path fichier, byte[] octets) {
        try {
            return Files.write(fichier, octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
