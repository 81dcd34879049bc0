package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.regles.CadreRemboursement;
import fr.guichet.regles.Champ;
import fr.guichet.regles.Justificatif;
import fr.guichet.regles.Question;
import fr.guichet.regles.Support;

import java.util.List;

/** A question as it is put at the desk: its answers in words. */
public record QuestionPosee(Champ champ, String message, List<Choix> choix) {

    /** An answer: the value the field takes, and the words on its button. */
    public record Choix(String valeur, String libelle) {}

    static QuestionPosee de(Question question, Referentiel referentiel) {
        return new QuestionPosee(
                question.champ(),
                question.message(),
                question.choix().stream()
                        .map(valeur ->
                                new Choix(valeur, libelle(question.champ(), valeur, referentiel)))
                        .toList());
    }

    /** The words of a value that the field may take. */
    static String libelle(Champ champ, String valeur, Referentiel referentiel) {
        if (valeur.equals(Support.RIEN)) {
            return Messages.text("couverture.choix.rien");
        }
        return switch (champ) {
            case JUSTIFICATIF -> Justificatif.valueOf(valeur).libelle();
            case TIERS_PAYANT -> CadreRemboursement.valueOf(valeur).libelle();
            case TYPE_CONVENTION ->
                    referentiel.nomDuType(valeur).map(nom -> valeur + " · " + nom).orElse(valeur);
            case NUMERO_AMC ->
                    NumeroAmc.lire(valeur)
                            .flatMap(referentiel::nom)
                            .map(nom -> valeur + " · " + nom)
                            .orElse(valeur);
            case AMO,
                    CRITERE_SECONDAIRE,
                    CODE_AIGUILLAGE_STS,
                    CODE_ROUTAGE,
                    IDENTIFIANT_HOTE,
                    NOM_DOMAINE,
                    NIR,
                    NUMERO_ADHERENT,
                    DROITS,
                    TIERS_PAYANT_DENTAIRE,
                    ATTESTATION_ENREGISTREE ->
                    valeur;
        };
    }
}
