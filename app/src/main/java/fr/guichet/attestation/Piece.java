package fr.guichet.attestation;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.Periode;
import fr.guichet.couverture.Couverture;
import fr.guichet.couverture.Periodes;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * An attestation of which something is to be said: one that came in, or one that is kept.
 *
 * @param depart what is said of it so far
 * @param garder writes what she says
 * @param abandonner when she says nothing
 */
record Piece(
        Fichier fichier,
        int pages,
        SaisieAttestation depart,
        boolean nouvelle,
        Consumer<SaisieAttestation> garder,
        Runnable abandonner) {

    /** One that is kept already: giving up changes nothing. */
    static Piece gardee(Attestation attestation, Classeur classeur) {
        return new Piece(
                attestation.fichier(),
                attestation.pages(),
                new SaisieAttestation(
                        attestation.libelle(), attestation.couvertureId(), attestation.droits()),
                false,
                saisie -> classeur.modifier(attestation.id(), saisie),
                () -> {});
    }

    /** Those that came in: proposed for the cover in hand, else for the one in force. */
    static List<Piece> arrivees(Arrivage arrivage, LocalDate jour, Classeur classeur) {
        return IntStream.range(0, arrivage.recues().size())
                .mapToObj(i ->
                        arrivee(
                                arrivage,
                                arrivage.recues().get(i),
                                i == 0 ? arrivage.remplace() : null,
                                jour,
                                classeur))
                .toList();
    }

    private static Piece arrivee(
            Arrivage arrivage,
            Recue recue,
            Attestation remplace,
            LocalDate jour,
            Classeur classeur) {
        var couverture = couverture(arrivage, remplace, jour);
        return new Piece(
                recue.fichier(),
                recue.pages(),
                new SaisieAttestation(
                        libelle(recue, couverture),
                        couverture == null ? null : couverture.id(),
                        couverture == null ? Periode.INCONNUE : couverture.droits()),
                true,
                saisie ->
                        classeur.garder(
                                new AGarder(
                                        arrivage.patientId(),
                                        saisie.couvertureId(),
                                        recue,
                                        saisie.libelle(),
                                        saisie.droits(),
                                        remplace == null ? null : remplace.id())),
                () -> classeur.abandonner(recue));
    }

    private static Couverture couverture(Arrivage arrivage, Attestation remplace, LocalDate jour) {
        var connues = arrivage.couvertures();
        if (arrivage.enMain() != null && arrivage.enMain().id() != null) {
            return arrivage.enMain();
        }
        return Periodes.enVigueur(connues, jour)
                .or(() -> connues.stream().filter(c -> prouve(remplace, c)).findFirst())
                .orElse(null);
    }

    private static boolean prouve(Attestation attestation, Couverture couverture) {
        return attestation != null && couverture.id().equals(attestation.couvertureId());
    }

    /** « Attestation VIAMEDIS 2026 ». */
    private static String libelle(Recue recue, Couverture couverture) {
        if (couverture == null) {
            return recue.nom();
        }
        var debut = couverture.droits().du();
        var libelle = Messages.text("attestation.libelle", couverture.libelle());
        return debut == null ? libelle : libelle + " " + debut.getYear();
    }
}
