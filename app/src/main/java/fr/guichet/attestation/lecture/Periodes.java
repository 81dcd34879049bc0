package fr.guichet.attestation.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The days the rights run from and to: « Période de validité : 01/01/2026 au 31/12/2026 ». */
final class Periodes {

    private static final String A_L_ENVERS = "La fin des droits précède leur début.";

    private final Feuille feuille;
    private final Places places;

    Periodes(Feuille feuille) {
        this.feuille = feuille;
        places = new Places(feuille);
    }

    /** The first of each found; both doubted where they are the wrong way round. */
    List<Trouve> lire() {
        var du = new ArrayList<Trouve>();
        var au = new ArrayList<Trouve>();
        for (var libelle : feuille.libelles()) {
            switch (libelle.etiquette()) {
                case PERIODE -> ajouter(dates(libelle), du, au);
                case DEBUT -> dates(libelle).stream().findFirst().ifPresent(du::add);
                case FIN -> dates(libelle).stream().findFirst().ifPresent(t -> au.add(fin(t)));
                default -> {}
            }
        }
        if (du.isEmpty()) {
            sansLibelle(du, au);
        }
        var lues = juger(du, au);
        return lues.isEmpty() ? manques() : lues;
    }

    private List<Trouve> manques() {
        return feuille.libelles().stream()
                .filter(l -> l.etiquette() == Etiquette.PERIODE)
                .limit(1)
                .flatMap(l ->
                        Stream.of(ChampLu.DROITS_DU, ChampLu.DROITS_AU)
                                .map(c -> Trouve.manque(c, l.ligne(), places.aDroite(l))))
                .toList();
    }

    private void ajouter(List<Trouve> dates, List<Trouve> du, List<Trouve> au) {
        if (dates.size() >= 2) {
            du.add(dates.getFirst());
            au.add(fin(dates.get(1)));
        } else if (dates.size() == 1 && !apresAu(dates.getFirst())) {
            du.add(dates.getFirst());
        }
    }

    private static Trouve fin(Trouve date) {
        return new Trouve(ChampLu.DROITS_AU, date.lu(), date.ligne(), date.zone());
    }

    /** « valable jusqu’au 31/12/2026 »: the label « au » reads it. */
    private boolean apresAu(Trouve date) {
        var jetons = feuille.lignes().get(date.ligne()).jetons();
        int place = jetons.indexOf(date.lu().jetons().getFirst());
        return feuille.libelles(date.ligne()).stream()
                .anyMatch(l -> l.etiquette() == Etiquette.FIN && l.fin() == place);
    }

    private List<Trouve> dates(Libelle libelle) {
        var droite = trouver(feuille.aDroite(libelle), libelle.ligne());
        if (!droite.isEmpty()
                && (feuille.procheADroite(libelle) || libelle.etiquette().courante())) {
            return droite;
        }
        for (int ligne : feuille.lignesSous(libelle, libelle.gauche(), libelle.droite())) {
            var dessous = trouver(feuille.dans(libelle, ligne), ligne);
            if (!dessous.isEmpty()) {
                return dessous;
            }
        }
        return droite;
    }

    private static List<Trouve> trouver(List<Jeton> jetons, int ligne) {
        return Dates.toutes(jetons).stream()
                .map(lu -> Trouve.de(ChampLu.DROITS_DU, lu, ligne))
                .toList();
    }

    /** « 01/01/2026 au 31/12/2026 » or « 01/01/2026 - 31/12/2026 », announced by nothing. */
    private void sansLibelle(List<Trouve> du, List<Trouve> au) {
        for (int i = 0; i < feuille.lignes().size() && du.isEmpty(); i++) {
            var jetons = feuille.lignes().get(i).jetons();
            var dates = trouver(jetons, i);
            for (int j = 0; j + 1 < dates.size() && du.isEmpty(); j++) {
                int fin = jetons.indexOf(dates.get(j).lu().jetons().getLast());
                int suite = jetons.indexOf(dates.get(j + 1).lu().jetons().getFirst());
                if (suite == fin + 1 || suite == fin + 2 && lie(jetons.get(fin + 1))) {
                    ajouter(dates.subList(j, j + 2), du, au);
                }
            }
        }
    }

    private static boolean lie(Jeton jeton) {
        return Lettres.plier(jeton.texte()).equals("au") || Lettres.plier(jeton.texte()).isEmpty();
    }

    private static List<Trouve> juger(List<Trouve> du, List<Trouve> au) {
        var lues = new ArrayList<Trouve>();
        du.stream().findFirst().ifPresent(lues::add);
        au.stream().findFirst().ifPresent(lues::add);
        boolean envers =
                lues.size() == 2
                        && lues.stream().allMatch(t -> t.lu().doute() == null)
                        && lues.get(0).lu().valeur().compareTo(lues.get(1).lu().valeur()) > 0;
        return envers ? lues.stream().map(Periodes::douter).toList() : lues;
    }

    private static Trouve douter(Trouve date) {
        var lu = date.lu();
        var doute = new Lu(lu.valeur(), lu.variantes(), A_L_ENVERS, lu.jetons());
        return new Trouve(date.champ(), doute, date.ligne(), date.zone());
    }
}
