package fr.guichet.table;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.regles.Convention;
import fr.guichet.table.EffetSurPatients.PatientConcerne;
import fr.guichet.table.lecture.Avertissement;
import fr.guichet.table.lecture.LigneLue;
import fr.guichet.table.lecture.Refus;

import java.util.List;

/**
 * What the window shows of a comparison, made away from its thread: there may be a hundred thousand
 * lines.
 *
 * @param changements one a field that changes
 * @param refus one a fault
 */
public record Bilan(
        Preparation preparation,
        List<Changement> changements,
        List<Refus> refus,
        List<Avertissement> avertissements) {

    /** A field that changes, and of which line. */
    public record Changement(long ligne, Convention convention, Difference difference) {}

    static Bilan de(Preparation preparation) {
        return new Bilan(
                preparation,
                preparation.comparaison().modifiees().stream()
                        .flatMap(m ->
                                m.differences().stream()
                                        .map(d -> new Changement(m.ligne(), m.apres(), d)))
                        .toList(),
                preparation.lecture().refusees().stream()
                        .flatMap(r -> r.fautes().stream())
                        .toList(),
                RapportImport.avertissements(preparation));
    }

    public List<LigneLue> ajoutees() {
        return preparation.comparaison().ajoutees();
    }

    public List<LigneBase> supprimees() {
        return preparation.comparaison().supprimees();
    }

    public List<PatientConcerne> patients() {
        return preparation.patients();
    }

    /** How many lines were changed, and not how many fields. */
    public int modifiees() {
        return preparation.comparaison().modifiees().size();
    }

    /** How many lines were refused, and not how many faults. */
    public int refusees() {
        return preparation.lecture().refusees().size();
    }

    /** Whether there is something to write. */
    public boolean applicable() {
        return !preparation.toutRefuse() && !preparation.comparaison().sansEffet();
    }

    /** « CSV, point-virgule · UTF-8 · 59 lignes lues ». */
    public String format() {
        var lecture = preparation.lecture();
        return Messages.text(
                "import.format",
                lecture.format(),
                lecture.encodage(),
                Messages.count("import.lues", lecture.lues()));
    }

    /** What would happen, or why nothing would. */
    public String annonce() {
        if (preparation.toutRefuse()) {
            return Importeur.aucuneLigne(preparation);
        }
        if (!applicable()) {
            return Messages.text("import.sansEffet", reste());
        }
        return Messages.text("import.annonce", reste());
    }

    /** What was done. */
    public String fait() {
        return Messages.text(
                "import.fait",
                Messages.count("import.ajoutees", ajoutees().size()),
                Messages.count("import.modifiees", modifiees()),
                Messages.count("import.supprimees", supprimees().size()));
    }

    private String reste() {
        var comparaison = preparation.comparaison();
        return Messages.text(
                "import.reste",
                Nombres.texte(comparaison.identiques()),
                Nombres.texte(comparaison.doublons()),
                Nombres.texte(refusees()));
    }
}
