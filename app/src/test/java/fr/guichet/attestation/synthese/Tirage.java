package fr.guichet.attestation.synthese;

import fr.guichet.patient.Nir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Invents attestations: the same seed gives the same one. */
public final class Tirage {

    private static final List<String> ORGANISMES =
            List.of(
                    "MUTUELLE DES COLLINES",
                    "MUTUELLE DU SUD-OUEST",
                    "Assurances du Littoral",
                    "PRÉVOYANCE DES MÉTIERS",
                    "MUTUELLE SAINT-ANDRÉ",
                    "Mutuelle Bleu Horizon");
    private static final List<String> NOMS =
            List.of(
                    "MARTIN",
                    "LEFÈVRE",
                    "DURAND",
                    "PETIT-JEAN",
                    "MOREAU",
                    "GARCIA",
                    "O'BRIEN",
                    "ROUX",
                    "BOISSIER",
                    "LE GALL",
                    "ISNARD",
                    "SOULIÉ");
    private static final List<String> PRENOMS =
            List.of(
                    "Zoé",
                    "Claire",
                    "Hugo",
                    "Inès",
                    "Jean-Paul",
                    "Nadia",
                    "Karim",
                    "Lucie",
                    "Sofia",
                    "Élodie",
                    "Bastien",
                    "Isabelle",
                    "Noël",
                    "Ophélie");
    private static final List<String> TYPES = List.of("OC", "MU", "IS", "VM", "AC", "SP", "CB");
    private static final List<String> MENTIONS = List.of("100%", "PEC", "-", "100%", "PEC", "");
    private static final String LETTRES = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private final Random hasard;

    private Tirage(long graine) {
        hasard = new Random(graine * 7919 + 17);
    }

    public static Carte carte(long graine) {
        return new Tirage(graine).carte();
    }

    private Carte carte() {
        int annee = 2025 + hasard.nextInt(3);
        var du = LocalDate.of(annee, 1 + (hasard.nextInt(3) == 0 ? hasard.nextInt(12) : 0), 1);
        return new Carte(
                un(ORGANISMES),
                chiffres(8 + hasard.nextInt(3)),
                hasard.nextInt(8) == 0 ? List.of("OC", "SP") : List.of(un(TYPES)),
                hasard.nextInt(5) < 2 ? "" : chiffres(9),
                adherent(),
                du,
                du.plusYears(1).minusDays(1),
                hasard.nextBoolean(),
                chiffres(1),
                un(TYPES),
                "%03d".formatted(hasard.nextInt(1000)),
                un(List.of("tiers.exemple.fr", "noemie.exemple.fr", "rss.exemple.fr")),
                chiffres(8 + hasard.nextInt(2)),
                chiffres(9),
                "0" + (1 + hasard.nextInt(5)) + chiffres(8),
                chiffres(5),
                du.minusDays(1 + hasard.nextInt(60)),
                personnes());
    }

    private <T> T un(List<T> choix) {
        return choix.get(hasard.nextInt(choix.size()));
    }

    private String chiffres(int nombre) {
        var chiffres = new StringBuilder();
        for (int i = 0; i < nombre; i++) {
            chiffres.append(hasard.nextInt(i == 0 ? 1 : 0, 10));
        }
        return chiffres.toString();
    }

    private String adherent() {
        return switch (hasard.nextInt(4)) {
            case 0 -> lettre() + chiffres(7);
            case 1 -> chiffres(7) + lettre() + lettre();
            case 2 -> chiffres(12);
            default -> chiffres(8);
        };
    }

    private String lettre() {
        return String.valueOf(LETTRES.charAt(hasard.nextInt(LETTRES.length())));
    }

    private List<Personne> personnes() {
        var nom = un(NOMS);
        var prenoms = new ArrayList<>(PRENOMS);
        Collections.shuffle(prenoms, hasard);
        var personnes = new ArrayList<Personne>();
        int nombre = 1 + hasard.nextInt(4);
        for (int i = 0; i < nombre; i++) {
            var naissance =
                    LocalDate.of(i < 2 ? 1950 : 2005, 1, 1)
                            .plusDays(hasard.nextInt(i < 2 ? 18_000 : 6_000));
            // A child is often covered under the number of a parent.
            var nir = i >= 2 && hasard.nextBoolean() ? personnes.getFirst().nir() : nir(naissance);
            var rang = hasard.nextInt(15) == 0 ? 2 : 1;
            personnes.add(
                    new Personne(
                            i == 1 && hasard.nextBoolean() ? un(NOMS) : nom,
                            prenoms.get(i),
                            naissance,
                            rang,
                            nir,
                            un(MENTIONS)));
        }
        return List.copyOf(personnes);
    }

    private String nir(LocalDate naissance) {
        var departement =
                switch (hasard.nextInt(10)) {
                    case 0 -> "2A";
                    case 1 -> "2B";
                    default -> "%02d".formatted(1 + hasard.nextInt(95));
                };
        var nir =
                Nir.de(
                        "%d%02d%02d%s%03d%03d"
                                .formatted(
                                        1 + hasard.nextInt(2),
                                        naissance.getYear() % 100,
                                        naissance.getMonthValue(),
                                        departement.equals("20") ? "21" : departement,
                                        1 + hasard.nextInt(900),
                                        1 + hasard.nextInt(900)));
        return nir.numero() + nir.cle();
    }
}
