package fr.guichet.droits.controle;

import fr.guichet.common.Nombres;
import fr.guichet.common.valeur.Periode;
import fr.guichet.couverture.Couverture;
import fr.guichet.couverture.Periodes;
import fr.guichet.regles.Champ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whether one cover, and one only, runs from the first day of care to the last. */
final class ControlePeriode {

    private ControlePeriode() {}

    /**
     * @param couvertures the latest first
     */
    static List<Constat> examiner(
            List<Couverture> couvertures, List<Troncon> troncons, Periode soins) {
        if (couvertures.isEmpty()) {
            return List.of(
                    new Constat(
                            Gravite.A_VERIFIER,
                            "Aucune complémentaire enregistrée",
                            "Demandez sa carte au patient et ajoutez sa complémentaire, ou facturez"
                                    + " sans tiers payant complémentaire.",
                            null,
                            null,
                            soins.du()));
        }
        var constats = new ArrayList<Constat>();
        for (int i = 0; i < troncons.size(); i++) {
            if (troncons.get(i).couverture() == null) {
                constats.add(
                        i == 0
                                ? sansDroits(couvertures, troncons.getFirst().jours())
                                : droitsFinis(troncons.get(i - 1), troncons.get(i).jours(), soins));
            }
        }
        aCheval(troncons, soins).ifPresent(constats::add);
        constats.addAll(chevauchements(couvertures, soins));
        return constats;
    }

    /** None in force when care begins. */
    private static Constat sansDroits(List<Couverture> couvertures, Periode jours) {
        return new Constat(
                Gravite.A_CORRIGER,
                "Aucun droit ouvert " + texte(jours),
                "Ces jours-là, pas de tiers payant complémentaire : vérifiez les dates sur la"
                        + " carte, ou ajoutez la complémentaire de cette période.",
                Champ.DROITS,
                plusProche(couvertures, jours.du()),
                jours.du());
    }

    private static Constat droitsFinis(Troncon avant, Periode jours, Periode soins) {
        boolean jusquAuBout = jours.au().equals(soins.au());
        return new Constat(
                Gravite.A_CORRIGER,
                jusquAuBout
                        ? "Droits terminés avant la fin des soins"
                        : "Aucun droit ouvert " + texte(jours),
                "Les droits de %s s’arrêtent le %s et les soins le %s : demandez l’attestation de la suite, ou facturez sans tiers payant complémentaire les actes faits %s."
                        .formatted(
                                avant.couverture().libelle(),
                                Nombres.texte(avant.jours().au()),
                                Nombres.texte(soins.au()),
                                texte(jours)),
                Champ.DROITS,
                avant.couverture(),
                avant.jours().au());
    }

    private static Optional<Constat> aCheval(List<Troncon> troncons, Periode soins) {
        var couverts = troncons.stream().filter(t -> t.couverture() != null).toList();
        if (couverts.size() < 2) {
            return Optional.empty();
        }
        var avant = couverts.getFirst();
        var apres = couverts.get(1);
        return Optional.of(
                new Constat(
                        Gravite.A_CORRIGER,
                        "Soins à cheval sur deux complémentaires",
                        "%s jusqu’au %s, puis %s à partir du %s : facturez séparément les actes de chaque période."
                                .formatted(
                                        avant.couverture().libelle(),
                                        Nombres.texte(avant.jours().au()),
                                        apres.couverture().libelle(),
                                        Nombres.texte(apres.jours().du())),
                        Champ.DROITS,
                        apres.couverture(),
                        apres.jours().du()));
    }

    /** Covers in force together on a day of care: one is used, the others are named. */
    private static List<Constat> chevauchements(List<Couverture> couvertures, Periode soins) {
        var touchees =
                couvertures.stream()
                        .filter(c -> !c.droits().inconnue() && c.droits().chevauche(soins))
                        .toList();
        var constats = new ArrayList<Constat>();
        for (int i = 1; i < touchees.size(); i++) {
            var ancienne = touchees.get(i);
            touchees.subList(0, i).stream()
                    .filter(c -> ensemble(c.droits(), ancienne.droits(), soins))
                    .findFirst()
                    .ifPresent(utilisee -> constats.add(chevauchement(utilisee, ancienne, soins)));
        }
        return constats;
    }

    private static Constat chevauchement(Couverture utilisee, Couverture ancienne, Periode soins) {
        return new Constat(
                Gravite.A_VERIFIER,
                "Deux complémentaires le même jour",
                "%s est utilisée, mais %s est ouverte aussi : gardez celle que le patient présente et corrigez les dates de l’autre."
                        .formatted(Periodes.texte(utilisee), Periodes.texte(ancienne)),
                Champ.DROITS,
                ancienne,
                soins.du());
    }

    /** Whether the three share a day. */
    private static boolean ensemble(Periode une, Periode autre, Periode soins) {
        var debut = tardif(tardif(une.du(), autre.du()), soins.du());
        return une.chevauche(autre)
                && autre.contient(debut)
                && une.contient(debut)
                && soins.contient(debut);
    }

    private static LocalDate tardif(LocalDate un, LocalDate autre) {
        return un == null || autre != null && autre.isAfter(un) ? autre : un;
    }

    /** The cover one would correct: the last to have ended, else the first to begin. */
    private static Couverture plusProche(List<Couverture> couvertures, LocalDate jour) {
        return couvertures.stream()
                .filter(c -> c.droits().au() != null && c.droits().au().isBefore(jour))
                .max(Comparator.comparing(c -> c.droits().au()))
                .or(() ->
                        couvertures.stream()
                                .filter(c -> Objects.nonNull(c.droits().du()))
                                .min(Comparator.comparing(c -> c.droits().du())))
                .orElse(couvertures.getFirst());
    }

    private static String texte(Periode jours) {
        return jours.du().equals(jours.au())
                ? "le " + Nombres.texte(jours.du())
                : Periodes.texte(jours);
    }
}
