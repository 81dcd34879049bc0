package fr.guichet.calcul;

import fr.guichet.common.valeur.Periode;
import fr.guichet.common.valeur.Taux;
import fr.guichet.decision.DonneesSourcees;
import fr.guichet.decision.Lecture;
import fr.guichet.decision.LectureException;
import fr.guichet.regles.Provenance;
import fr.guichet.regles.calcul.BaremeAmo;
import fr.guichet.regles.calcul.Formule;
import fr.guichet.regles.calcul.Formules;
import fr.guichet.regles.calcul.Grandeur;
import fr.guichet.regles.calcul.Parametre;
import fr.guichet.regles.calcul.TableSts;
import fr.guichet.regles.calcul.TauxAmo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Reads the formulas and the rates that ship with the program. */
public final class CalculReader {

    /** Stands in the file for a coefficient that the formula asks for. */
    private static final String DEMANDE = "?";

    private CalculReader() {}

    /** All that is needed to work an amount out. */
    public static Calcul lire() {
        return new Calcul(formules(), baremeAmo());
    }

    public static Formules formules() {
        return DonneesSourcees.lire(Formules.class, "formules-sts.json", CalculReader::formules);
    }

    public static BaremeAmo baremeAmo() {
        return new BaremeAmo(
                DonneesSourcees.lire(
                        BaremeAmo.class,
                        "taux-amo.json",
                        donnees -> donnees.valeurs(CalculReader::taux)));
    }

    private static TauxAmo taux(Lecture json, Provenance provenance) throws LectureException {
        return new TauxAmo(
                json.parmi("nature", TauxAmo.Nature.class),
                json.texte("libelle"),
                new Periode(json.date("du"), json.date("au")),
                pourcent(json.texte("taux")),
                provenance);
    }

    private static Formules formules(DonneesSourcees donnees) throws LectureException {
        var tables = new ArrayList<TableSts>();
        var publiees = new HashSet<String>();
        for (var json : donnees.json().objets("tables")) {
            var table = new TableSts(json.texte("code"), json.texte("libelle"));
            tables.add(table);
            if (json.vrai("formules")) {
                publiees.add(table.code());
            }
        }
        var reserve = donnees.json().texte("reserve");
        return new Formules(
                tables,
                donnees.valeurs((json, provenance) ->
                        formule(json, tables(json, publiees), reserve, provenance)));
    }

    /** Those it names; when it names none, every table whose formulas are published. */
    private static Set<String> tables(Lecture json, Set<String> publiees) throws LectureException {
        var nommees = json.textes("tables");
        return nommees.isEmpty() ? publiees : Set.copyOf(nommees);
    }

    private static Formule formule(
            Lecture json, Set<String> tables, String reserve, Provenance provenance)
            throws LectureException {
        var fixes = new EnumMap<Grandeur, Taux>(Grandeur.class);
        var demandes = EnumSet.noneOf(Parametre.class);
        for (var parametre : Parametre.values()) {
            var valeur = json.texte(parametre.nom());
            if (DEMANDE.equals(valeur)) {
                demandes.add(parametre);
            } else if (valeur != null) {
                fixes.put(parametre.grandeur().orElseThrow(), pourcent(valeur));
            }
        }
        return new Formule(
                json.texte("code"),
                json.texte("libelle"),
                tables,
                fixes,
                demandes,
                reserve,
                provenance);
    }

    private static Taux pourcent(String texte) {
        return Taux.dePourcent(new BigDecimal(texte));
    }
}
