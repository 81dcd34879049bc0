package fr.guichet.droits.controle;

import fr.guichet.common.valeur.Periode;
import fr.guichet.couverture.Couverture;
import fr.guichet.couverture.Periodes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Days of care in a row under one same cover.
 *
 * @param jours both ends known
 * @param couverture null for days under none
 */
record Troncon(Periode jours, Couverture couverture) {

    /**
     * Cuts a period of care wherever another cover takes over, or none does.
     *
     * @param couvertures the latest first: of several in force, the first one counts
     * @param soins both ends known
     */
    static List<Troncon> de(List<Couverture> couvertures, Periode soins) {
        var debuts = new TreeSet<LocalDate>();
        debuts.add(soins.du());
        couvertures.stream()
                .map(Couverture::droits)
                .flatMap(droits -> Stream.of(droits.du(), lendemain(droits.au())))
                .filter(Objects::nonNull)
                .filter(soins::contient)
                .forEach(debuts::add);
        var troncons = new ArrayList<Troncon>();
        for (var debut : debuts) {
            var couverture = Periodes.enVigueur(couvertures, debut).orElse(null);
            var suivant = debuts.higher(debut);
            var fin = suivant == null ? soins.au() : suivant.minusDays(1);
            ajouter(troncons, new Troncon(new Periode(debut, fin), couverture));
        }
        return troncons;
    }

    private static LocalDate lendemain(LocalDate jour) {
        return jour == null ? null : jour.plusDays(1);
    }

    private static void ajouter(List<Troncon> troncons, Troncon troncon) {
        if (!troncons.isEmpty()
                && Objects.equals(troncons.getLast().couverture(), troncon.couverture())) {
            var avant = troncons.removeLast();
            troncons.add(
                    new Troncon(
                            new Periode(avant.jours().du(), troncon.jours().au()),
                            troncon.couverture()));
        } else {
            troncons.add(troncon);
        }
    }
}
