package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.regles.Decision;
import fr.guichet.regles.Donnee;
import fr.guichet.regles.Donnees;
import fr.guichet.regles.Etape;
import fr.guichet.regles.Situation;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.ArrayList;
import java.util.List;

/**
 * « Et si… ? »: the case at the desk with other values, and what is decided then. Saves nothing.
 */
public final class EtSiViewModel {

    /**
     * What the values tried lead to.
     *
     * @param changements what was changed, a sentence each
     * @param constats what it does to the decision, and which rule makes it
     * @param lignes both decisions, side by side
     */
    public record Essai(
            List<String> changements, List<ConstatRejeu> constats, List<LigneRejeu> lignes) {}

    private final Situation depart;
    private final Decision avant;
    private final Referentiel referentiel;
    private final ReponseViewModel reponse;
    private final ObjectProperty<Donnee> donnee = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Essai> essai = new ReadOnlyObjectWrapper<>();

    private Situation situation;

    EtSiViewModel(Situation depart, Decision avant, Referentiel referentiel) {
        this.depart = depart;
        this.avant = avant;
        this.referentiel = referentiel;
        situation = depart;
        reponse = new ReponseViewModel(referentiel);
        donnee.subscribe(choisie -> {
            if (choisie != null) {
                reponse.poser(choisie, List.of(), situation);
            }
        });
        donnee.set(Donnee.TYPE_CONVENTION);
        decider();
    }

    // --- Properties ---

    /** All that the rules read. */
    public List<Donnee> donnees() {
        return List.of(Donnee.values());
    }

    public String libelle(Donnee une) {
        return TexteDonnee.libelle(une);
    }

    /** The one to change. */
    public ObjectProperty<Donnee> donneeProperty() {
        return donnee;
    }

    public ReponseViewModel reponse() {
        return reponse;
    }

    public ReadOnlyObjectProperty<Essai> essaiProperty() {
        return essai.getReadOnlyProperty();
    }

    /** Of the decision on the case as it stands, then with the values tried. */
    public List<String> colonnes() {
        return List.of(Messages.text("etsi.colonne.avant"), Messages.text("etsi.colonne.apres"));
    }

    // --- Commands ---

    /** Tries the value typed, with those tried before. */
    public void essayer() {
        reponse.appliquer(situation).ifPresent(this::essayer);
    }

    /** Tries the case without that value, as if nobody knew it. */
    public void oublier() {
        // Without its day, there is no case.
        if (donnee.get() != Donnee.DATE_SOINS) {
            essayer(Donnees.avec(situation, donnee.get(), null));
        }
    }

    /** Back to the case as it stands. */
    public void remettre() {
        essayer(depart);
    }

    private void essayer(Situation nouvelle) {
        situation = nouvelle;
        reponse.poser(donnee.get(), List.of(), situation);
        decider();
    }

    private void decider() {
        var apres = referentiel.decider(situation);
        var textes =
                List.of(
                        new TexteDecision(avant, referentiel),
                        new TexteDecision(apres, referentiel));
        var changements = changements();
        essai.set(
                new Essai(
                        changements,
                        changements.isEmpty() ? List.of() : constats(apres, textes),
                        LignesRejeu.de(textes)));
    }

    private List<String> changements() {
        var phrases = new ArrayList<String>();
        for (var une : Donnee.values()) {
            var ancienne = TexteDonnee.de(une, depart, referentiel);
            var nouvelle = TexteDonnee.de(une, situation, referentiel);
            if (!ancienne.equals(nouvelle)) {
                phrases.add(
                        Messages.text(
                                "etsi.changement", TexteDonnee.libelle(une), nouvelle, ancienne));
            }
        }
        return phrases;
    }

    private List<ConstatRejeu> constats(Decision apres, List<TexteDecision> textes) {
        var ecarts = EcartsDecision.sansLaRegle(textes.getFirst(), textes.getLast());
        if (ecarts.isEmpty()) {
            return List.of(new ConstatRejeu(true, Messages.text("etsi.meme"), List.of()));
        }
        var constats = new ArrayList<ConstatRejeu>();
        boolean bascule = !Ton.de(apres.mode()).equals(Ton.de(avant.mode()));
        constats.add(
                new ConstatRejeu(
                        false,
                        Messages.text(
                                bascule ? "etsi.bascule" : "etsi.autre",
                                Ton.de(apres.mode()).libelle(),
                                Ton.de(avant.mode()).libelle()),
                        ecarts));
        Bascule.entre(avant, apres).map(EtSiViewModel::regle).ifPresent(constats::add);
        return constats;
    }

    private static ConstatRejeu regle(Bascule bascule) {
        var avant = bascule.avant();
        var apres = bascule.apres();
        return new ConstatRejeu(
                false,
                Messages.text("etsi.regle", apres.regle(), apres.libelle()),
                List.of(
                        Messages.text("etsi.regle.avant", verdict(avant), avant.motif()),
                        Messages.text("etsi.regle.apres", verdict(apres), apres.motif())));
    }

    private static String verdict(Etape etape) {
        return Messages.text("couverture.verdict." + etape.issue());
    }
}
