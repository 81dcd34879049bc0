package fr.guichet.couverture;

import fr.guichet.regles.Donnee;
import fr.guichet.regles.Justificatif;
import fr.guichet.regles.Situation;

import java.util.Set;
import java.util.function.Consumer;

/** Takes what was answered elsewhere into the fields of a cover, as if it were typed there. */
final class ReportViewModel {

    private final FormulaireViewModel formulaire;

    ReportViewModel(FormulaireViewModel formulaire) {
        this.formulaire = formulaire;
    }

    void reporter(Situation situation, Set<Donnee> donnees) {
        donnees.forEach(donnee -> reporter(situation, donnee));
    }

    /** Same, for what was read off a card that is kept as an attestation. */
    void reporter(CarteLue carte) {
        carte.textes().forEach(this::saisir);
        dire(carte.du(), formulaire.droitsDu()::charger);
        dire(carte.au(), formulaire.droitsAu()::charger);
        var coches = formulaire.coches();
        dire(carte.mentionDre(), coches.mentionDreProperty()::set);
        dire(carte.dentaire(), coches.tiersPayantDentaireProperty()::set);
        coches.attestationRecueProperty().set(true);
        if (formulaire.justificatifProperty().get() == Justificatif.AUCUN) {
            formulaire.justificatifProperty().set(Justificatif.ATTESTATION_PAPIER);
        }
    }

    private static <T> void dire(T valeur, Consumer<T> champ) {
        if (valeur != null) {
            champ.accept(valeur);
        }
    }

    private void reporter(Situation situation, Donnee donnee) {
        var support = situation.support();
        var coches = formulaire.coches();
        switch (donnee) {
            case JUSTIFICATIF -> formulaire.justificatifProperty().set(situation.justificatif());
            case DROITS -> {
                formulaire.droitsDu().charger(support.droits().du());
                formulaire.droitsAu().charger(support.droits().au());
            }
            case TIERS_PAYANT_AMC ->
                    coches.tiersPayantAmcProperty().set(situation.tiersPayant().amc());
            case TIERS_PAYANT_AMO ->
                    coches.tiersPayantAmoProperty().set(situation.tiersPayant().amo());
            case TIERS_PAYANT_DENTAIRE ->
                    coches.tiersPayantDentaireProperty().set(support.tiersPayantDentaire());
            case MENTION_DRE -> coches.mentionDreProperty().set(support.mentionDre());
            case ATTESTATION_ENREGISTREE ->
                    coches.attestationRecueProperty().set(situation.attestationEnregistree());
            case NUMERO_AMC -> saisir(Rubrique.NUMERO_AMC, support.numeroAmc());
            case NUMERO_MUTUELLE -> saisir(Rubrique.NUMERO_MUTUELLE, support.numeroMutuelle());
            case TYPE_CONVENTION ->
                    saisir(Rubrique.TYPES_CONVENTION, String.join("/", support.typesConvention()));
            case NOM_DOMAINE -> saisir(Rubrique.NOM_DOMAINE, support.nomDomaine());
            case CRITERE_SECONDAIRE ->
                    saisir(Rubrique.CRITERE_SECONDAIRE, support.critereSecondaire());
            case CODE_AIGUILLAGE_STS ->
                    saisir(Rubrique.CODE_AIGUILLAGE_STS, support.codeAiguillageSts());
            case CODE_ROUTAGE -> saisir(Rubrique.CODE_ROUTAGE, support.codeRoutage());
            case IDENTIFIANT_HOTE -> saisir(Rubrique.IDENTIFIANT_HOTE, support.identifiantHote());
            case NIR -> saisir(Rubrique.NIR_SUPPORT, support.nir());
            case NUMERO_ADHERENT -> saisir(Rubrique.NUMERO_ADHERENT, support.numeroAdherent());
            // The day is not asked; the rest is the patient's, in another tab.
            case DATE_SOINS, AMO, NIR_VITALE -> {}
        }
    }

    private void saisir(Rubrique rubrique, String imprime) {
        formulaire.champ(rubrique).saisir(imprime);
    }
}
