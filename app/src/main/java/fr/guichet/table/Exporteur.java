package fr.guichet.table;

import fr.guichet.common.UserException;
import fr.guichet.common.valeur.Euros;
import fr.guichet.complementaire.BaseCalcul;
import fr.guichet.complementaire.Complementaire;
import fr.guichet.complementaire.ComplementaireRepository;
import fr.guichet.convention.Champ;
import fr.guichet.convention.ConventionRepository;
import fr.guichet.convention.LigneConvention;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes the practice's tables as files, that Guichet and any spreadsheet read back. */
public final class Exporteur {

    /** The columns of the practice's printed list, then every other field of a record. */
    private static final Map<String, Function<Complementaire, String>> COLONNES = colonnes();

    private final ConventionRepository conventions;
    private final ComplementaireRepository complementaires;

    public Exporteur(ConventionRepository conventions, ComplementaireRepository complementaires) {
        this.conventions = conventions;
        this.complementaires = complementaires;
    }

    /**
     * Writes the lines in force, in their order; a line that two émetteurs sent stands once.
     *
     * @return how many lines were written
     * @throws UserException when the file cannot be written
     */
    public int conventions(Path cible) {
        return FichierCsv.ecrire(
                cible,
                Arrays.stream(Champ.values()).map(Champ::libelle).toList(),
                conventions.findAll().stream()
                        .map(LigneConvention::convention)
                        .distinct()
                        .map(c -> Arrays.stream(Champ.values()).map(f -> f.texte(c)).toList()));
    }

    /** Writes the practice's own records. */
    public int complementaires(Path cible) {
        return FichierCsv.ecrire(
                cible,
                List.copyOf(COLONNES.keySet()),
                complementaires.findAll().stream()
                        .map(c -> COLONNES.values().stream().map(f -> f.apply(c)).toList()));
    }

    private static Map<String, Function<Complementaire, String>> colonnes() {
        var colonnes = new LinkedHashMap<String, Function<Complementaire, String>>();
        colonnes.put("Numéro", Complementaire::numero);
        colonnes.put("Gestion unique", c -> booleen(c.gestionUnique()));
        colonnes.put("Nom", Complementaire::nom);
        colonnes.put("Type convention", Complementaire::typeConvention);
        colonnes.put("Critère secondaire", Complementaire::critereSecondaire);
        colonnes.put("Contact", c -> c.coordonnees().contact());
        colonnes.put("Adresse 1", c -> c.coordonnees().adresse1());
        colonnes.put("Adresse 2", c -> c.coordonnees().adresse2());
        colonnes.put("Code postal", c -> c.coordonnees().codePostal());
        colonnes.put("Localité", c -> c.coordonnees().localite());
        colonnes.put("Téléphone 1", c -> c.coordonnees().telephone1());
        colonnes.put("Téléphone 2", c -> c.coordonnees().telephone2());
        colonnes.put("E-mail", c -> c.coordonnees().courriel());
        colonnes.put("Compte", c -> c.coordonnees().compte());
        colonnes.put("Informations issues", c -> c.sts().informationsIssues().libelle());
        colonnes.put("Code aiguillage STS", c -> c.sts().codeAiguillage());
        colonnes.put("Numéro AMC (GU)", c -> c.sts().numeroAmcGu());
        colonnes.put("DRE hors tiers payant", c -> booleen(c.sts().dreHorsTp()));
        colonnes.put("Règle", c -> c.horsSts().regle());
        colonnes.put("Base de calcul", c -> base(c.horsSts().baseCalcul()));
        colonnes.put("Franchise", c -> montant(c.horsSts().franchise()));
        colonnes.put("Plafond", c -> montant(c.horsSts().plafond()));
        colonnes.put("Seuil", c -> montant(c.horsSts().seuil()));
        colonnes.put("% remboursement", c -> taux(c.horsSts().tauxRemboursement()));
        colonnes.put("Prise en charge des actes HN", c -> booleen(c.horsSts().actesHn()));
        return colonnes;
    }

    private static String booleen(boolean valeur) {
        return valeur ? "1" : "0";
    }

    private static String base(BaseCalcul base) {
        return base == null ? null : base.name();
    }

    /** « 1250,50 », without the space that a form puts in: it is a number to be read again. */
    private static String montant(Euros montant) {
        return montant == null ? null : decimal(montant.centimes());
    }

    private static String taux(Integer centiemes) {
        return centiemes == null ? null : decimal(centiemes);
    }

    private static String decimal(long centiemes) {
        return BigDecimal.valueOf(centiemes, 2).toPlainString().replace('.', ',');
    }
}
