package fr.guichet.convention;

import fr.guichet.common.Messages;
import fr.guichet.common.impression.Liste.Colonne;
import fr.guichet.common.recherche.Index;
import fr.guichet.common.valeur.Masque;
import fr.guichet.organisme.Caisses;
import fr.guichet.regles.Convention;
import fr.guichet.regles.Regroupement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One RO agreement over every caisse of a mask. */
final class AnnexeRegroupements implements Annexe<Regroupement> {

    private final Conventions conventions;
    private final Caisses caisses;

    AnnexeRegroupements(Conventions conventions, Caisses caisses) {
        this.conventions = conventions;
        this.caisses = caisses;
    }

    @Override
    public Sorte<Regroupement> sorte() {
        return Sorte.REGROUPEMENTS;
    }

    @Override
    public Index<LigneAnnexe<Regroupement>> lignes() {
        return conventions.regroupements();
    }

    @Override
    public List<Colonne<LigneAnnexe<Regroupement>>> colonnes() {
        return List.of(
                new Colonne<>(
                        Messages.text("annexe.colonne.libelle"), 21, l -> l.valeur().libelle()),
                new Colonne<>(
                        Messages.text("annexe.colonne.identifiant"),
                        15,
                        l -> l.valeur().numeroAmc()),
                new Colonne<>(
                        Messages.text("annexe.colonne.type"), 8, l -> l.valeur().typeConvention()),
                new Colonne<>(
                        Messages.text("annexe.colonne.masque"),
                        14,
                        l -> l.valeur().critereSecondaire()),
                new Colonne<>(
                        Messages.text("annexe.colonne.caisses"),
                        24,
                        l -> portee(l.valeur()).bref()),
                new Colonne<>(Messages.text("annexe.colonne.emetteur"), 22, Ligne::origine));
    }

    @Override
    public List<Saisie<Regroupement>> saisies() {
        return List.of(
                new Saisie<>(ChampRegroupement.NUMERO_AMC, 2, ""),
                new Saisie<>(ChampRegroupement.LIBELLE_AMC, 3, ""),
                new Saisie<>(ChampRegroupement.TYPE_CONVENTION, 3, Convention.TYPE_RO),
                new Saisie<>(ChampRegroupement.CRITERE_SECONDAIRE, 2, "94???????"),
                new Saisie<>(ChampRegroupement.NUMERO_SIGNATAIRE, 2, ""));
    }

    @Override
    public Regroupement lire(Function<ChampLigne<Regroupement>, String> textes) {
        return ChampRegroupement.creer(champ -> {
            var texte = textes.apply(champ);
            return switch (champ) {
                case LIBELLE_AMC -> texte;
                case TYPE_CONVENTION, CRITERE_SECONDAIRE -> Masques.ranger(texte);
                case NUMERO_AMC, NUMERO_SIGNATAIRE -> ControleNumero.ranger(texte);
            };
        });
    }

    @Override
    public Map<ChampLigne<Regroupement>, String> fautes(Regroupement regroupement) {
        var fautes = new HashMap<ChampLigne<Regroupement>, String>();
        ControleNumero.fauteRequis(regroupement.numeroAmc())
                .ifPresent(f -> fautes.put(ChampRegroupement.NUMERO_AMC, f));
        Masques.faute(regroupement.critereSecondaire(), Masque.LONGUEUR)
                .ifPresent(f -> fautes.put(ChampRegroupement.CRITERE_SECONDAIRE, f));
        return fautes;
    }

    @Override
    public Map<ChampLigne<Regroupement>, String> avis(Regroupement regroupement) {
        var avis = new HashMap<ChampLigne<Regroupement>, String>();
        ControleNumero.avis(regroupement.numeroAmc())
                .ifPresent(a -> avis.put(ChampRegroupement.NUMERO_AMC, a));
        Masques.avis(regroupement.critereSecondaire(), Masque.LONGUEUR)
                .ifPresent(a -> avis.put(ChampRegroupement.CRITERE_SECONDAIRE, a));
        var type = regroupement.typeConvention();
        if (type != null && !Convention.TYPE_RO.equals(type)) {
            avis.put(ChampRegroupement.TYPE_CONVENTION, Messages.text("annexe.avis.type"));
        }
        return avis;
    }

    @Override
    public Portee portee(Regroupement regroupement) {
        return Portee.de(regroupement.critereSecondaire(), caisses);
    }

    @Override
    public String organisme(Regroupement regroupement) {
        return conventions.noms().phrase(regroupement.numeroAmc());
    }

    @Override
    public String compte(long nombre) {
        return Messages.count("annexe.regroupements", nombre);
    }

    @Override
    public String titre() {
        return Messages.text("annexe.regroupements.titre");
    }

    @Override
    public String vide() {
        return Messages.text("annexe.regroupements.vide");
    }
}
