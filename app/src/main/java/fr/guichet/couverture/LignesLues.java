package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Correspondance;
import fr.guichet.regles.Extrait;
import fr.guichet.regles.FicheComplementaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a decision read of the tables, in words. */
final class LignesLues {

    private LignesLues() {}

    /** Those of an extract that another one has not. */
    static List<String> propres(Extrait extrait, Extrait autre) {
        var lignes = new ArrayList<String>();
        sauf(extrait.conventions(), autre.conventions())
                .map(LignesLues::texte)
                .forEach(lignes::add);
        sauf(extrait.correspondances(), autre.correspondances())
                .map(LignesLues::texte)
                .forEach(lignes::add);
        sauf(extrait.fiches(), autre.fiches()).map(LignesLues::texte).forEach(lignes::add);
        return lignes;
    }

    private static <T> Stream<T> sauf(List<T> lignes, List<T> autres) {
        return lignes.stream().filter(ligne -> !autres.contains(ligne));
    }

    /** « GROUPAMA GRAND EST · RO · 026710000 · MSA ALSACE ». */
    private static String texte(Convention ligne) {
        return joindre(
                ligne.libelleAmc(),
                ligne.typeConvention(),
                ligne.critereSecondaire(),
                ligne.libelleSignataire(),
                ligne.codeAiguillageSts() == null
                        ? null
                        : Messages.text("rejeu.ligne.sts", ligne.codeAiguillageSts()),
                ligne.operateurReglement(),
                ligne.codeRoutage(),
                ligne.identifiantHote(),
                ligne.nomDomaine(),
                ligne.desactivationSts() ? Messages.text("rejeu.ligne.stsDesactive") : null,
                ligne.usageAttestation() == Convention.ATTESTATION_EN_COMPLEMENT
                        ? Messages.text("rejeu.ligne.attestation")
                        : null);
    }

    private static String texte(Correspondance correspondance) {
        return Messages.text(
                "rejeu.ligne.correspondance",
                correspondance.numeroMutuelle(),
                correspondance.codeGestion(),
                correspondance.numeroAmc());
    }

    private static String texte(FicheComplementaire fiche) {
        return Messages.text(
                "rejeu.ligne.fiche",
                joindre(
                        fiche.nom(),
                        fiche.gestionUnique() ? Ton.GESTION_UNIQUE.libelle() : null,
                        fiche.typeConvention(),
                        fiche.dreHorsTp() ? Messages.text("rejeu.ligne.horsTp") : null));
    }

    private static String joindre(String... textes) {
        return Stream.of(textes).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
