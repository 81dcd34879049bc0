package fr.guichet.couverture;

import fr.guichet.common.Messages;
import fr.guichet.common.Nombres;
import fr.guichet.common.impression.Edition;
import fr.guichet.common.impression.Liste;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A kept decision beside its replays: on the tables of its day, and on those in force. */
public final class RejeuViewModel {

    private static final double POIDS_DU_LIBELLE = 18;
    private static final double POIDS_D_UNE_DECISION = 28;

    private final DecisionValidee validee;
    private final Edition edition;
    private final List<String> colonnes;
    private final List<LigneRejeu> lignes;
    private final List<ConstatRejeu> constats;

    RejeuViewModel(DecisionValidee validee, Rejeu rejeu, Referentiel referentiel, Edition edition) {
        this.validee = validee;
        this.edition = edition;
        var gardee = new TexteDecision(rejeu.gardee(), referentiel);
        var aujourdhui = new TexteDecision(rejeu.aujourdhui(), referentiel);
        var ceJour = rejeu.ceJour().map(decision -> new TexteDecision(decision, referentiel));
        colonnes =
                Stream.of("gardee", "ceJour", "aujourdhui")
                        .filter(colonne -> ceJour.isPresent() || !colonne.equals("ceJour"))
                        .map(colonne -> Messages.text("rejeu.colonne." + colonne))
                        .toList();
        lignes =
                LignesRejeu.de(
                        Stream.of(Stream.of(gardee), ceJour.stream(), Stream.of(aujourdhui))
                                .flatMap(s -> s)
                                .toList(),
                        rejeu);
        var reglesSeules = new TexteDecision(rejeu.gardeeSansAge(), referentiel);
        constats =
                List.of(
                        fidelite(
                                rejeu.fidelite(),
                                ceJour.map(d -> EcartsDecision.entre(reglesSeules, d))
                                        .orElse(List.of())),
                        depuis(EcartsDecision.entre(gardee, aujourdhui)));
    }

    // --- Properties ---

    /** Which decision it is. */
    public String remarque() {
        return validee.texte();
    }

    /** Of the tables of its day, then of those in force. */
    public List<ConstatRejeu> constats() {
        return constats;
    }

    /** The decisions laid side by side. */
    public List<String> colonnes() {
        return colonnes;
    }

    public List<LigneRejeu> lignes() {
        return lignes;
    }

    // --- Commands ---

    public void imprimer() {
        edition.imprimer(liste(), aImprimer());
    }

    /** Asks where to, then writes the file. */
    public void enregistrerPdf() {
        edition.enregistrerPdf(liste(), aImprimer());
    }

    private static ConstatRejeu fidelite(Rejeu.Fidelite fidelite, List<String> ecarts) {
        return new ConstatRejeu(
                fidelite == Rejeu.Fidelite.ENTIERE,
                Messages.text("rejeu.fidelite." + fidelite),
                ecarts);
    }

    private static ConstatRejeu depuis(List<String> ecarts) {
        return new ConstatRejeu(
                ecarts.isEmpty(),
                Messages.text(ecarts.isEmpty() ? "rejeu.depuis.meme" : "rejeu.depuis.autre"),
                ecarts);
    }

    /** What each replay shows stands on top of its column. */
    private List<LigneRejeu> aImprimer() {
        var phrases = constats.stream().map(RejeuViewModel::enEntier).toList();
        var dessus = new ArrayList<>(phrases);
        if (colonnes.size() > phrases.size()) {
            dessus.addFirst("");
        }
        var imprimees = new ArrayList<>(lignes);
        imprimees.addFirst(new LigneRejeu(Messages.text("rejeu.constat"), dessus, false));
        return imprimees;
    }

    private static String enEntier(ConstatRejeu constat) {
        return Stream.concat(Stream.of(constat.texte()), constat.ecarts().stream())
                .collect(Collectors.joining(" "));
    }

    private Liste<LigneRejeu> liste() {
        var imprimees = new ArrayList<Liste.Colonne<LigneRejeu>>();
        imprimees.add(new Liste.Colonne<>("", POIDS_DU_LIBELLE, LigneRejeu::titre));
        IntStream.range(0, colonnes.size())
                .forEach(i ->
                        imprimees.add(
                                new Liste.Colonne<>(
                                        colonnes.get(i),
                                        POIDS_D_UNE_DECISION,
                                        ligne -> ligne.valeurs().get(i))));
        return new Liste<>(
                Messages.text("rejeu.pdf.titre", Nombres.texte(validee.decideeLe())),
                Messages.text("rejeu.pdf.nom"),
                _ -> validee.libelle(),
                imprimees);
    }
}
