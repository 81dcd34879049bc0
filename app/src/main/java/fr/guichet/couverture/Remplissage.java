package fr.guichet.couverture;

import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Decision;
import fr.guichet.regles.FicheComplementaire;
import fr.guichet.regles.Mode;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the fields show where the card prints nothing: the line the decision uses, where it uses
 * one; else what all the lines of the AMC have in common; else the practice's record; for a name
 * alone, the annuaire.
 */
final class Remplissage {

    private final Referentiel referentiel;
    private final Map<Rubrique, Valeur> valeurs = new EnumMap<>(Rubrique.class);

    private Remplissage(Referentiel referentiel) {
        this.referentiel = referentiel;
    }

    static Map<Rubrique, Valeur> de(
            Couverture couverture, Decision decision, Referentiel referentiel) {
        var remplissage = new Remplissage(referentiel);
        amc(couverture, decision).ifPresent(remplissage::organisme);
        decision.convention().ifPresent(remplissage::ligne);
        remplissage.mode(decision);
        return remplissage.valeurs;
    }

    private static Optional<NumeroAmc> amc(Couverture couverture, Decision decision) {
        return NumeroAmc.lire(couverture.duSupport(Rubrique.NUMERO_AMC))
                .or(() -> decision.convention().flatMap(Convention::amc));
    }

    private void organisme(NumeroAmc amc) {
        referentiel.fiche(amc).ifPresent(this::fiche);
        var lignes = referentiel.lignes(amc);
        nommer(Rubrique.NOM_ORGANISME, amc);
        seul(lignes, Rubrique.TYPES_CONVENTION, Convention::typeConvention);
        seul(lignes, Rubrique.CRITERE_SECONDAIRE, Convention::critereSecondaire);
    }

    private void fiche(FicheComplementaire fiche) {
        offrir(Rubrique.NUMERO_COMPLEMENTAIRE, fiche.numero(), Origine.FICHE);
        offrir(Rubrique.TYPES_CONVENTION, fiche.typeConvention(), Origine.FICHE);
    }

    /** The line that the decision settled on: its type and criterion, and no other line's. */
    private void ligne(Convention ligne) {
        table(Rubrique.NUMERO_AMC, ligne.numeroAmc());
        table(Rubrique.NOM_ORGANISME, ligne.libelleAmc());
        table(Rubrique.TYPES_CONVENTION, ligne.typeConvention());
        valeurs.remove(Rubrique.CRITERE_SECONDAIRE);
        table(Rubrique.CRITERE_SECONDAIRE, ligne.critereSecondaire());
    }

    /** A DRE has a code and an address; the decision says which, a line switched off has none. */
    private void mode(Decision decision) {
        if (decision.mode() instanceof Mode.Dre dre) {
            var adressage = dre.adressage();
            table(Rubrique.CODE_AIGUILLAGE_STS, dre.sts().codeAiguillage());
            table(Rubrique.OPERATEUR_REGLEMENT, adressage.operateurReglement());
            table(Rubrique.CODE_ROUTAGE, adressage.codeRoutage());
            table(Rubrique.IDENTIFIANT_HOTE, adressage.identifiantHote());
            table(Rubrique.NOM_DOMAINE, adressage.nomDomaine());
            NumeroAmc.lire(adressage.operateurReglement())
                    .ifPresent(amc -> nommer(Rubrique.ORGANISME_TIERS_PAYEUR, amc));
        }
    }

    private void nommer(Rubrique rubrique, NumeroAmc amc) {
        referentiel.designation(amc).ifPresent(nom -> valeurs.put(rubrique, nom));
    }

    private void seul(
            List<Convention> lignes, Rubrique rubrique, Function<Convention, String> champ) {
        var distincts = lignes.stream().map(champ).distinct().limit(2).toList();
        if (distincts.size() == 1) {
            table(rubrique, distincts.getFirst());
        } else if (!distincts.isEmpty()) {
            valeurs.remove(rubrique);
        }
    }

    private void table(Rubrique rubrique, String texte) {
        offrir(rubrique, texte, Origine.TABLE);
    }

    private void offrir(Rubrique rubrique, String texte, Origine origine) {
        if (texte != null) {
            valeurs.put(rubrique, new Valeur(texte, origine));
        }
    }
}
