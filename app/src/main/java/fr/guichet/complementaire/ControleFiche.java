package fr.guichet.complementaire;

import fr.guichet.common.Messages;
import fr.guichet.common.valeur.Masque;
import fr.guichet.common.valeur.NumeroAmc;
import fr.guichet.regles.Convention;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What keeps a record from being kept, one sentence by field, and what deserves a second look. */
final class ControleFiche {

    private static final Pattern CHIFFRES = Pattern.compile("\\d+");
    private static final Map<ChampFiche, Integer> LARGEURS =
            Map.of(
                    ChampFiche.CODE_AIGUILLAGE, 1,
                    ChampFiche.TYPE_CONVENTION, 2,
                    ChampFiche.CRITERE_SECONDAIRE, Masque.LONGUEUR);

    private final Map<ChampFiche, String> saisie;
    private final Map<ChampFiche, String> fautes = new EnumMap<>(ChampFiche.class);

    private ControleFiche(Map<ChampFiche, String> saisie) {
        this.saisie = saisie;
    }

    /**
     * @param saisie what is typed; no entry where nothing is
     */
    static Map<ChampFiche, String> fautes(Map<ChampFiche, String> saisie) {
        var controle = new ControleFiche(saisie);
        controle.controler();
        return controle.fautes;
    }

    /** Other records that bear the same number: allowed, as one AMC may have two ways. */
    static String avisNumero(String numero, long id, Collection<Complementaire> fiches) {
        var lu = NumeroAmc.lire(numero);
        return fiches.stream()
                .filter(f -> f.id() != id && lu.isPresent() && f.amc().equals(lu))
                .findFirst()
                .map(f -> Messages.text("complementaire.avis.numero", f.nom()))
                .orElse("");
    }

    private void controler() {
        LARGEURS.forEach((champ, largeur) -> {
            if (saisie.getOrDefault(champ, "").length() > largeur) {
                fautes.put(champ, Messages.count("complementaire.faute.largeur", largeur));
            }
        });
        if (!saisie.containsKey(ChampFiche.NOM)) {
            fautes.put(ChampFiche.NOM, Messages.text("complementaire.faute.nom"));
        }
        if (!saisie.containsKey(ChampFiche.NUMERO)) {
            fautes.put(ChampFiche.NUMERO, Messages.text("complementaire.faute.numero"));
        }
        for (var champ : List.of(ChampFiche.NUMERO, ChampFiche.NUMERO_AMC_GU)) {
            numero(champ);
        }
        critere();
        var courriel = saisie.get(ChampFiche.COURRIEL);
        if (courriel != null && !courriel.matches("[^@\\s]+@[^@\\s]+")) {
            fautes.put(ChampFiche.COURRIEL, Messages.text("complementaire.faute.courriel"));
        }
        for (var champ : List.of(ChampFiche.FRANCHISE, ChampFiche.PLAFOND, ChampFiche.SEUIL)) {
            var montant = saisie.get(champ);
            if (montant != null && Saisie.montant(montant).isEmpty()) {
                fautes.put(champ, Messages.text("complementaire.faute.montant"));
            }
        }
        var taux = saisie.get(ChampFiche.TAUX);
        if (taux != null && Saisie.taux(taux).isEmpty()) {
            fautes.put(ChampFiche.TAUX, Messages.text("complementaire.faute.taux"));
        }
    }

    private void numero(ChampFiche champ) {
        var numero = saisie.get(champ);
        if (numero != null && !CHIFFRES.matcher(numero).matches()) {
            fautes.put(champ, Messages.text("complementaire.faute.chiffres"));
        } else if (numero != null && numero.length() > NumeroAmc.LONGUEUR_MAX) {
            fautes.put(champ, Messages.text("complementaire.faute.numeroLong"));
        }
    }

    private void critere() {
        var critere = saisie.get(ChampFiche.CRITERE_SECONDAIRE);
        boolean ro = Convention.TYPE_RO.equals(saisie.get(ChampFiche.TYPE_CONVENTION));
        if (ro
                && critere != null
                && critere.length() <= Masque.LONGUEUR
                && Masque.lire(critere).isEmpty()) {
            fautes.put(ChampFiche.CRITERE_SECONDAIRE, Messages.text("complementaire.faute.masque"));
        }
    }
}
