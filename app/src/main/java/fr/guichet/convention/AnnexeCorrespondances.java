package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.impression.Liste.Colonne;
import fr.guichet.common.recherche.Index;
import fr.guichet.common.valeur.Masque;
import fr.guichet.organisme.Caisses;
import fr.guichet.regles.Correspondance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** From a mutuelle number and a caisse to the AMC's own number. */
final class AnnexeCorrespondances implements Annexe<Correspondance> {

    private final Conventions conventions;
    private final Caisses caisses;

    AnnexeCorrespondances(Conventions conventions, Caisses caisses) {
        this.conventions = conventions;
        this.caisses = caisses;
    }

    @Override
    public Sorte<Correspondance> sorte() {
        return Sorte.CORRESPONDANCES;
    }

    @Override
    public Index<LigneAnnexe<Correspondance>> lignes() {
        return conventions.correspondances();
    }

    @Override
    public List<Colonne<LigneAnnexe<Correspondance>>> colonnes() {
        return List.of(
                new Colonne<>(
                        Messages.text("annexe.colonne.numeroMutuelle"),
                        14,
                        l -> l.valeur().numeroMutuelle()),
                new Colonne<>(
                        Messages.text("annexe.colonne.codeGestion"),
                        16,
                        l -> l.valeur().codeGestion()),
                new Colonne<>(
                        Messages.text("annexe.colonne.caisses"),
                        20,
                        l -> portee(l.valeur()).bref()),
                new Colonne<>(
                        Messages.text("annexe.colonne.numeroAmc"), 15, l -> l.valeur().numeroAmc()),
                new Colonne<>(Messages.text("annexe.colonne.organisme"), 18, l -> nom(l.valeur())),
                new Colonne<>(Messages.text("annexe.colonne.emetteur"), 22, Ligne::origine));
    }

    @Override
    public List<Saisie<Correspondance>> saisies() {
        return List.of(
                new Saisie<>(ChampCorrespondance.NUMERO_MUTUELLE, 2, "????????"),
                new Saisie<>(ChampCorrespondance.CODE_GESTION, 3, "092000000"),
                new Saisie<>(ChampCorrespondance.NUMERO_AMC, 3, ""),
                new Saisie<>(ChampCorrespondance.LIBELLE_AMC, 4, ""));
    }

    @Override
    public Correspondance lire(Function<ChampLigne<Correspondance>, String> textes) {
        return ChampCorrespondance.creer(champ -> {
            var texte = textes.apply(champ);
            return switch (champ) {
                case LIBELLE_AMC -> texte;
                case NUMERO_MUTUELLE, CODE_GESTION -> Masques.ranger(texte);
                case NUMERO_AMC -> ControleNumero.ranger(texte);
            };
        });
    }

    @Override
    public Map<ChampLigne<Correspondance>, String> fautes(Correspondance correspondance) {
        var fautes = new HashMap<ChampLigne<Correspondance>, String>();
        Masques.faute(correspondance.numeroMutuelle(), Correspondance.LONGUEUR_MUTUELLE)
                .ifPresent(f -> fautes.put(ChampCorrespondance.NUMERO_MUTUELLE, f));
        Masques.faute(correspondance.codeGestion(), Masque.LONGUEUR)
                .ifPresent(f -> fautes.put(ChampCorrespondance.CODE_GESTION, f));
        ControleNumero.fauteRequis(correspondance.numeroAmc())
                .ifPresent(f -> fautes.put(ChampCorrespondance.NUMERO_AMC, f));
        return fautes;
    }

    @Override
    public Map<ChampLigne<Correspondance>, String> avis(Correspondance correspondance) {
        var avis = new HashMap<ChampLigne<Correspondance>, String>();
        Masques.avis(correspondance.numeroMutuelle(), Correspondance.LONGUEUR_MUTUELLE)
                .ifPresent(a -> avis.put(ChampCorrespondance.NUMERO_MUTUELLE, a));
        Masques.avis(correspondance.codeGestion(), Masque.LONGUEUR)
                .ifPresent(a -> avis.put(ChampCorrespondance.CODE_GESTION, a));
        ControleNumero.avis(correspondance.numeroAmc())
                .ifPresent(a -> avis.put(ChampCorrespondance.NUMERO_AMC, a));
        return avis;
    }

    @Override
    public Portee portee(Correspondance correspondance) {
        return Portee.de(correspondance.codeGestion(), caisses);
    }

    @Override
    public String organisme(Correspondance correspondance) {
        return conventions.noms().phrase(correspondance.numeroAmc());
    }

    @Override
    public String compte(long nombre) {
        return Messages.count("annexe.correspondances", nombre);
    }

    @Override
    public String titre() {
        return Messages.text("annexe.correspondances.titre");
    }

    @Override
    public String vide() {
        return Messages.text("annexe.correspondances.vide");
    }

    private String nom(Correspondance correspondance) {
        return correspondance.libelle() == null
                ? conventions.noms().nom(correspondance.numeroAmc()).orElse(null)
                : correspondance.libelle();
    }
}
