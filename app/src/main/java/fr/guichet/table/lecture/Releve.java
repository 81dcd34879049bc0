package fr.guichet.table.lecture;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Takes the records of one table as they are read, once their shape is found to be right. */
final class Releve {

    private static final String LIGNE_ENTIERE = "Ligne entière";
    private static final String NOMBRE_DE_COLONNES = "Nombre de colonnes";

    private final Recolte recolte;
    private final Registre registre;
    private final FluxCompte flux;
    private final long taille;

    /**
     * @param flux the bytes as they are read, out of this number
     */
    Releve(Recolte recolte, Registre registre, FluxCompte flux, long taille) {
        this.recolte = recolte;
        this.registre = registre;
        this.flux = flux;
        this.taille = taille;
        recolte.parle(registre.genre());
    }

    void ajouter(Enregistrement lu) {
        if (lu.faute() != null) {
            recolte.compter(flux, taille);
            refuser(lu, champ(lu.faute()), lu.faute().valeur(), lu.faute().motif());
        } else if (!vide(lu, 0)) {
            recolte.compter(flux, taille);
            lire(lu);
        }
    }

    /** The whole table was read. */
    void terminer() {
        recolte.avertir(registre.avertissements());
    }

    private void lire(Enregistrement lu) {
        int attendues = registre.titres().size();
        if (lu.nombre() < registre.minimum() || !vide(lu, attendues)) {
            refuser(
                    lu,
                    NOMBRE_DE_COLONNES,
                    String.valueOf(lu.nombre()),
                    "%d colonnes au lieu de %d".formatted(lu.nombre(), attendues));
            return;
        }
        // What the record before it left there is no part of this one.
        Arrays.fill(lu.champs(), Math.min(lu.nombre(), attendues), attendues, null);
        int illisible = lu.suspecte() ? illisible(lu) : -1;
        if (illisible >= 0) {
            refuser(lu, nom(illisible), lu.champs()[illisible], "caractères illisibles");
            return;
        }
        var fautes = registre.prendre(lu.champs(), lu.numero());
        if (!fautes.isEmpty()) {
            recolte.refuser(lu.numero(), registre.titres(), lu.liste(), fautes);
        }
    }

    private void refuser(Enregistrement lu, String champ, String valeur, String motif) {
        var faute = new Refus(lu.numero(), champ, ControleLigne.abreger(valeur), motif);
        var valeurs = lu.brute() == null ? lu.liste() : List.of(lu.brute());
        recolte.refuser(lu.numero(), registre.titres(), valeurs, List.of(faute));
    }

    private String champ(FauteDeForme faute) {
        return faute.colonne() < 0 ? LIGNE_ENTIERE : nom(faute.colonne());
    }

    private String nom(int colonne) {
        return Objects.requireNonNullElse(registre.nom(colonne), LIGNE_ENTIERE);
    }

    /** Whether nothing stands from this column on. */
    private static boolean vide(Enregistrement lu, int depuis) {
        int fin = Math.min(lu.nombre(), lu.champs().length);
        return lu.nombre() <= lu.champs().length
                && (depuis >= fin
                        || Arrays.stream(lu.champs(), depuis, fin).allMatch(Objects::isNull));
    }

    private static int illisible(Enregistrement lu) {
        for (int i = 0; i < lu.nombre(); i++) {
            var champ = lu.champs()[i];
            if (champ != null && champ.chars().anyMatch(Releve::illisible)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean illisible(int c) {
        return c == '\uFFFD' || c < ' ' && c != '\t';
    }
}
