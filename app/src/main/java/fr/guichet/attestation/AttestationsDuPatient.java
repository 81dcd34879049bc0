package fr.guichet.attestation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All the attestations of a patient: those that stand, those a newer one replaced, and those in the
 * basket.
 *
 * @param toutes the latest first
 */
public record AttestationsDuPatient(List<Attestation> toutes) {

    /** Of a patient who has none. */
    public static final AttestationsDuPatient AUCUNE = new AttestationsDuPatient(List.of());

    public AttestationsDuPatient {
        toutes = List.copyOf(toutes);
    }

    /**
     * Those that stand: neither in the basket, nor replaced by one that stands. When the newer one
     * is removed, the one before it stands again.
     */
    public List<Attestation> courantes() {
        return toutes.stream().filter(a -> !a.retiree() && !depassee(a)).toList();
    }

    /** Those that one replaced, from the latest to the oldest. */
    public List<Attestation> historique(Attestation courante) {
        var anciennes = new ArrayList<Attestation>();
        for (var une : toutes) {
            if (!une.retiree() && successeurs(une).contains(courante)) {
                anciennes.add(une);
            }
        }
        return anciennes;
    }

    /** Those in the basket, the last removed first. */
    public List<Attestation> corbeille() {
        return toutes.stream()
                .filter(Attestation::retiree)
                .sorted((a, b) -> b.retireeLe().compareTo(a.retireeLe()))
                .toList();
    }

    public Optional<Attestation> trouver(Long id) {
        return toutes.stream().filter(a -> Long.valueOf(a.id()).equals(id)).findFirst();
    }

    /** Whether another attestation that stands proves the same cover. */
    public boolean autrePreuve(Attestation attestation) {
        return courantes().stream()
                .filter(a -> a.id() != attestation.id())
                .anyMatch(a ->
                        a.couvertureId() != null
                                && a.couvertureId().equals(attestation.couvertureId()));
    }

    private boolean depassee(Attestation attestation) {
        return successeurs(attestation).stream().anyMatch(a -> !a.retiree());
    }

    /** The one that replaced it, the one that replaced that one… */
    private List<Attestation> successeurs(Attestation attestation) {
        var suite = new ArrayList<Attestation>();
        var suivante = trouver(attestation.remplaceePar());
        while (suivante.isPresent() && !suite.contains(suivante.get())) {
            suite.add(suivante.get());
            suivante = trouver(suivante.get().remplaceePar());
        }
        return suite;
    }
}
