package fr.guichet.attestation.lecture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the whole card says: each label's value, right of it or below it. */
final class ChampsDeCarte {

    private static final Pattern TITRE =
            Pattern.compile(
                    "(?iu).*\\b(mutuelles?|mutualit[ée]|mutualiste|assurances?|pr[ée]voyance|compl[ée]mentaire"
                        + " sant[ée])\\b.*");
    private static final int MOTS_DU_TITRE = 7;
    private static final double HAUT = 0.35;

    /** Read by their own rules. */
    private static final Set<ChampLu> A_PART =
            EnumSet.of(ChampLu.DROITS_DU, ChampLu.DROITS_AU, ChampLu.DRE);

    /** Looked for again where their label was read without them. */
    private static final Set<ChampLu> A_RELIRE =
            EnumSet.of(ChampLu.AMC, ChampLu.TYPE_CONVENTION, ChampLu.ADHERENT);

    private final Feuille feuille;
    private final Places places;

    ChampsDeCarte(Feuille feuille) {
        this.feuille = feuille;
        places = new Places(feuille);
    }

    List<Trouve> lire() {
        var trouves = new ArrayList<Trouve>();
        for (var libelle : feuille.libelles()) {
            libelle.etiquette()
                    .champ()
                    .filter(champ -> !champ.parBeneficiaire() && !A_PART.contains(champ))
                    .ifPresent(champ -> trouves.addAll(valeurs(libelle, champ)));
        }
        trouves.addAll(manques(trouves));
        trouves.addAll(new Periodes(feuille).lire());
        dre().ifPresent(trouves::add);
        if (trouves.stream().noneMatch(t -> t.champ() == ChampLu.ORGANISME)) {
            titre().ifPresent(trouves::add);
        }
        return trouves;
    }

    /** Labels beside which nothing was read, each field once, where it may stand. */
    private List<Trouve> manques(List<Trouve> trouves) {
        var lus = trouves.stream().map(Trouve::champ).collect(Collectors.toSet());
        return feuille.libelles().stream()
                .filter(l -> l.etiquette().champ().filter(A_RELIRE::contains).isPresent())
                .filter(l -> !lus.contains(l.etiquette().champ().get()))
                .flatMap(this::places)
                .toList();
    }

    private Stream<Trouve> places(Libelle libelle) {
        var champ = libelle.etiquette().champ().orElseThrow();
        return Stream.of(places.aDroite(libelle), places.dessous(libelle))
                .map(zone -> Trouve.manque(champ, libelle.ligne(), zone));
    }

    private List<Trouve> valeurs(Libelle libelle, ChampLu champ) {
        var droite =
                champ == ChampLu.ORGANISME
                        ? feuille.suiteADroite(libelle)
                        : feuille.aDroite(libelle);
        var aDroite =
                plusieurs(champ, droite).stream()
                        .map(lu -> Trouve.de(champ, lu, libelle.ligne()))
                        .toList();
        if (!aDroite.isEmpty() && feuille.procheADroite(libelle)) {
            return aDroite;
        }
        var dessous = dessous(libelle, champ);
        return dessous.isEmpty() ? aDroite : dessous;
    }

    private List<Trouve> dessous(Libelle libelle, ChampLu champ) {
        for (int ligne : feuille.lignesSous(libelle, libelle.gauche(), libelle.droite())) {
            var jetons = feuille.dans(libelle, ligne);
            if (!jetons.isEmpty()) {
                return plusieurs(champ, jetons).stream()
                        .map(lu -> Trouve.de(champ, lu, ligne))
                        .toList();
            }
        }
        return List.of();
    }

    /** A card may name several types of convention; of any other field, one value. */
    private static List<Lu> plusieurs(ChampLu champ, List<Jeton> jetons) {
        var lus = new ArrayList<Lu>();
        int debut = 0;
        do {
            var lu =
                    Formes.lire(
                            champ, jetons.subList(Math.min(debut, jetons.size()), jetons.size()));
            if (lu.isEmpty()) {
                break;
            }
            lus.add(lu.get());
            debut += lu.get().jetons().size();
        } while (champ == ChampLu.TYPE_CONVENTION);
        return lus;
    }

    /** « DRE » printed by itself, unless « non » stands beside it. */
    private Optional<Trouve> dre() {
        for (var libelle : feuille.libelles()) {
            var jetons = feuille.lignes().get(libelle.ligne()).jetons();
            if (libelle.etiquette() == Etiquette.DRE
                    && Formes.net(jetons.get(libelle.debut())).equals("DRE")) {
                var reponse = Formes.lire(ChampLu.DRE, feuille.suiteADroite(libelle));
                var lu =
                        reponse.orElseGet(
                                () -> Lu.sur("OUI", List.of(jetons.get(libelle.debut()))));
                return Optional.of(Trouve.de(ChampLu.DRE, lu, libelle.ligne()));
            }
        }
        return Optional.empty();
    }

    /** What a card is headed with, where it names a body without a label. */
    private Optional<Trouve> titre() {
        for (int i = 0;
                i < feuille.lignes().size() && feuille.lignes().get(i).milieu() < HAUT;
                i++) {
            var ligne = feuille.lignes().get(i);
            for (int debut = 0; debut < ligne.jetons().size(); ) {
                int fin = ligne.finDeSuite(debut);
                var suite = ligne.jetons().subList(debut, fin);
                var lu = Formes.lire(ChampLu.ORGANISME, suite);
                if (suite.size() <= MOTS_DU_TITRE
                        && lu.filter(l -> TITRE.matcher(l.valeur()).matches()).isPresent()) {
                    return Optional.of(Trouve.de(ChampLu.ORGANISME, lu.get(), i));
                }
                debut = fin;
            }
        }
        return Optional.empty();
    }
}
