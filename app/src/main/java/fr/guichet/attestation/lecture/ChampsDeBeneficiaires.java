package fr.guichet.attestation.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a card says of people: beside each label, or row after row under a heading. */
final class ChampsDeBeneficiaires {

    /** A column without a mark means no; but a mark may have been missed. */
    static final double CONFIANCE_ABSENT = 0.5;

    private final Feuille feuille;
    private final Places places;

    ChampsDeBeneficiaires(Feuille feuille) {
        this.feuille = feuille;
        places = new Places(feuille);
    }

    List<Trouve> lire() {
        var trouves = new ArrayList<Trouve>();
        for (var libelle : feuille.libelles()) {
            if (libelle.etiquette().champ().filter(ChampLu::parBeneficiaire).isPresent()) {
                trouves.addAll(valeurs(libelle));
            }
        }
        trouves.addAll(nirsEvidents(trouves));
        return trouves;
    }

    private List<Trouve> valeurs(Libelle libelle) {
        boolean colonneDeDroits = colonneDeDroits(libelle);
        boolean illisible = false;
        if (!colonneDeDroits && feuille.procheADroite(libelle)) {
            var jetons = texte(libelle) ? feuille.suiteADroite(libelle) : feuille.aDroite(libelle);
            var aDroite = lire(libelle, jetons, libelle.ligne());
            if (!aDroite.isEmpty()) {
                return aDroite;
            }
            illisible = !jetons.isEmpty();
        }
        var dessous = colonne(libelle);
        // Rows that were not read are a column's, unless what was not read stands beside the label.
        boolean rienDessous =
                illisible ? dessous.stream().allMatch(Trouve::manque) : dessous.isEmpty();
        return rienDessous && !colonneDeDroits ? manques(libelle) : dessous;
    }

    /** Where a value that was not read may stand: beside its label or under it. */
    private List<Trouve> manques(Libelle libelle) {
        var champ = libelle.etiquette().champ().orElseThrow();
        return Stream.of(places.aDroite(libelle), places.dessous(libelle))
                .map(zone -> Trouve.manque(champ, libelle.ligne(), zone))
                .toList();
    }

    /** Whether the label heads a column of a table of rights. */
    private boolean colonneDeDroits(Libelle libelle) {
        return libelle.etiquette().droit()
                && feuille.libelles(libelle.ligne()).stream()
                        .anyMatch(autre -> autre != libelle && autre.etiquette().droit());
    }

    private static boolean texte(Libelle libelle) {
        return switch (libelle.etiquette()) {
            case NOM, PRENOM, NOM_PRENOM, PRENOM_NOM -> true;
            default -> false;
        };
    }

    private static List<Trouve> lire(Libelle libelle, List<Jeton> jetons, int ligne) {
        var etiquette = libelle.etiquette();
        if (etiquette == Etiquette.NOM_PRENOM || etiquette == Etiquette.PRENOM_NOM) {
            return Noms.ensemble(jetons, etiquette == Etiquette.PRENOM_NOM).stream()
                    .flatMap(lus -> deux(lus, ligne))
                    .toList();
        }
        var champ = etiquette.champ().orElseThrow();
        return Formes.lire(champ, jetons).map(lu -> Trouve.de(champ, lu, ligne)).stream().toList();
    }

    private static Stream<Trouve> deux(Noms.NomEtPrenom lus, int ligne) {
        var nom = Trouve.de(ChampLu.NOM, lus.nom(), ligne);
        return lus.prenom() == null
                ? Stream.of(nom)
                : Stream.of(nom, Trouve.de(ChampLu.PRENOM, lus.prenom(), ligne));
    }

    /** Row after row under a heading. */
    private List<Trouve> colonne(Libelle libelle) {
        var entetes = feuille.libelles(libelle.ligne());
        double gauche = entetes.getFirst().gauche();
        double droite = entetes.getLast().droite();
        var trouves = new ArrayList<Trouve>();
        for (int ligne : feuille.lignesSous(libelle, gauche, droite)) {
            var jetons = feuille.dans(libelle, ligne);
            var lus = lire(libelle, jetons, ligne);
            trouves.addAll(lus);
            if (lus.isEmpty() && deBeneficiaire(entetes, ligne)) {
                boolean absent = jetons.isEmpty() && libelle.etiquette() == Etiquette.DENT;
                trouves.add(absent ? absent(libelle, ligne) : manque(libelle, ligne));
            }
        }
        return trouves;
    }

    /** Whether the row is somebody's: something stands in another column of the table. */
    private boolean deBeneficiaire(List<Libelle> entetes, int ligne) {
        return entetes.stream()
                .filter(e -> e.etiquette() != Etiquette.DENT)
                .anyMatch(e ->
                        e.etiquette().droit()
                                ? Formes.lire(ChampLu.DENTAIRE, feuille.dans(e, ligne)).isPresent()
                                : !lire(e, ligne).isEmpty());
    }

    private List<Trouve> lire(Libelle libelle, int ligne) {
        return libelle.etiquette().champ().filter(ChampLu::parBeneficiaire).isEmpty()
                ? List.of()
                : lire(libelle, feuille.dans(libelle, ligne), ligne);
    }

    private Trouve manque(Libelle colonne, int ligne) {
        return Trouve.manque(
                colonne.etiquette().champ().orElseThrow(), ligne, places.cellule(colonne, ligne));
    }

    private Trouve absent(Libelle colonne, int numero) {
        var zone = places.cellule(colonne, numero);
        int page = feuille.lignes().get(numero).jetons().getFirst().page();
        var vide = new Jeton("", page, zone, CONFIANCE_ABSENT, false);
        return new Trouve(ChampLu.DENTAIRE, Lu.sur("NON", List.of(vide)), numero, zone);
    }

    /** A number in the usual groups whose key is right needs no label. */
    private List<Trouve> nirsEvidents(List<Trouve> trouves) {
        var evidents = new ArrayList<Trouve>();
        for (int i = 0; i < feuille.lignes().size(); i++) {
            int ligne = i;
            for (var lu : Nirs.evidents(feuille.lignes().get(i).jetons())) {
                boolean deja =
                        trouves.stream()
                                .filter(t -> t.champ() == ChampLu.NIR && t.ligne() == ligne)
                                .filter(t -> !t.manque())
                                .anyMatch(t ->
                                        t.lu().jetons().stream().anyMatch(lu.jetons()::contains));
                if (!deja) {
                    evidents.add(Trouve.de(ChampLu.NIR, lu, ligne));
                }
            }
        }
        return evidents;
    }
}
