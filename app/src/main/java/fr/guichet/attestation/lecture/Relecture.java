package fr.guichet.attestation.lecture;

import fr.guichet.attestation.document.Mot;
import fr.guichet.attestation.document.Provenance;
import fr.guichet.attestation.document.Zone;
import fr.guichet.attestation.ocr.Encre;
import fr.guichet.attestation.ocr.MoteurPret;
import fr.guichet.attestation.ocr.OcrException;
import fr.guichet.attestation.ocr.PageLue;
import fr.guichet.common.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The second look at a page: only where something is missing or cannot be right, every place in one
 * run of the engine.
 */
final class Relecture {

    /** A blank place or a dash, seen without reading: as sure as a word. */
    private static final double CONFIANCE_VUE = 0.9;

    /** The last group of a social security number is about such a part of its length. */
    private static final double LONGUEUR_DE_GROUPE = 7;

    /** Its one first digit may have been left out, or its key and the space before. */
    private static final double GROUPES_AVANT = 0.8;

    private static final double GROUPES_APRES = 1.6;

    private final PageLue page;
    private final List<ValeurLue> valeurs;
    private final List<Demande> demandes = new ArrayList<>();

    /**
     * @param ancienne what the first look gave there; null where it gave nothing
     */
    private record Demande(ChampLu champ, int beneficiaire, Zone zone, ValeurLue ancienne) {}

    private Relecture(PageLue page, Examen examen) {
        this.page = page;
        valeurs = new ArrayList<>(examen.valeurs());
        examen.valeurs().forEach(this::regarder);
        examen.manques().forEach(this::regarder);
        examen.manques().forEach(this::conclure);
    }

    /**
     * The values of the page, those of the first look completed and corrected.
     *
     * @param relecteur ready to read again; not asked where all is well
     */
    static List<ValeurLue> completer(
            PageLue page, MoteurPret relecteur, Examen examen, Progress progress)
            throws OcrException {
        var relecture = new Relecture(page, examen);
        if (!relecture.demandes.isEmpty()) {
            relecture.relire(relecteur, progress);
        }
        return List.copyOf(relecture.valeurs);
    }

    private void regarder(ValeurLue valeur) {
        boolean absent =
                valeur.champ() == ChampLu.DENTAIRE
                        && valeur.confiance() <= ChampsDeBeneficiaires.CONFIANCE_ABSENT
                        && valeur.valeur().equals("NON");
        if (valeur.doute() != null || absent && page.encre(valeur.zone()) == Encre.TEXTE) {
            demandes.add(
                    new Demande(valeur.champ(), valeur.beneficiaire(), autour(valeur), valeur));
        } else if (absent) {
            valeurs.remove(valeur);
            valeurs.add(non(valeur.beneficiaire(), valeur.page(), valeur.zone()));
        }
    }

    /** A number that was read wrong may go on past what was read of it. */
    private static Zone autour(ValeurLue valeur) {
        var zone = valeur.zone();
        double groupe = valeur.champ() == ChampLu.NIR ? zone.largeur() / LONGUEUR_DE_GROUPE : 0;
        double avant = GROUPES_AVANT * groupe;
        double largeur = zone.largeur() + avant + GROUPES_APRES * groupe;
        return new Zone(zone.x() - avant, zone.y(), largeur, zone.hauteur());
    }

    private void regarder(Examen.Manque manque) {
        if (page.encre(manque.zone()) == Encre.TEXTE) {
            demandes.add(new Demande(manque.champ(), manque.beneficiaire(), manque.zone(), null));
        }
    }

    /** A right for which nothing is printed, or a dash, is not had. */
    private void conclure(Examen.Manque manque) {
        boolean ailleurs =
                demandes.stream().anyMatch(d -> estDe(d.champ(), d.beneficiaire(), manque))
                        || valeurs.stream()
                                .anyMatch(v -> estDe(v.champ(), v.beneficiaire(), manque));
        if (manque.champ() == ChampLu.DENTAIRE && !ailleurs) {
            valeurs.add(non(manque.beneficiaire(), page.numero(), manque.zone()));
        }
    }

    private static boolean estDe(ChampLu champ, int beneficiaire, Examen.Manque manque) {
        return champ == manque.champ() && beneficiaire == manque.beneficiaire();
    }

    private static ValeurLue non(int beneficiaire, int page, Zone zone) {
        return new ValeurLue(
                ChampLu.DENTAIRE,
                beneficiaire,
                "NON",
                CONFIANCE_VUE,
                page,
                zone,
                Provenance.OCR,
                List.of(),
                null);
    }

    private void relire(MoteurPret relecteur, Progress progress) throws OcrException {
        var lus = page.relire(relecteur, demandes.stream().map(Demande::zone).toList(), progress);
        for (int i = 0; i < lus.size(); i++) {
            var demande = demandes.get(i);
            var lu = lire(demande.champ(), lus.get(i));
            lu.ifPresent(l -> retenir(demande, l));
            boolean rien = lu.isEmpty() && muets(lus.get(i)) && demande.ancienne() == null;
            if (rien
                    && demande.champ() == ChampLu.DENTAIRE
                    && valeurs.stream().noneMatch(v -> estDe(v, demande))) {
                valeurs.add(non(demande.beneficiaire(), page.numero(), demande.zone()));
            }
        }
    }

    /** Neither a letter nor a digit: a dash, or the colon before one. */
    private static boolean muets(List<Mot> mots) {
        return mots.stream()
                .flatMapToInt(mot -> mot.texte().codePoints())
                .noneMatch(Character::isLetterOrDigit);
    }

    /** A border may have been taken for a letter: the words are tried from each on. */
    private static Optional<Lu> lire(ChampLu champ, List<Mot> mots) {
        var jetons = Jeton.de(mots);
        for (int debut = 0; debut < jetons.size(); debut++) {
            var suite = jetons.subList(debut, jetons.size());
            var lu =
                    champ == ChampLu.DROITS_AU
                            ? Dates.toutes(suite).stream().skip(1).findFirst()
                            : Formes.lire(champ, suite);
            if (lu.isPresent()) {
                return lu;
            }
        }
        return Optional.empty();
    }

    /** A second reading replaces a doubtful one only where nothing makes it doubtful. */
    private void retenir(Demande demande, Lu lu) {
        boolean deja =
                demande.ancienne() == null
                        ? valeurs.stream().anyMatch(v -> estDe(v, demande))
                        : lu.doute() != null;
        if (deja) {
            return;
        }
        valeurs.remove(demande.ancienne());
        valeurs.add(
                new ValeurLue(
                        demande.champ(),
                        demande.beneficiaire(),
                        lu.valeur(),
                        lu.confiance(),
                        page.numero(),
                        lu.zone(),
                        Provenance.OCR,
                        lu.variantes(),
                        lu.doute()));
    }

    private static boolean estDe(ValeurLue valeur, Demande demande) {
        return valeur.champ() == demande.champ() && valeur.beneficiaire() == demande.beneficiaire();
    }
}
