package fr.guichet.attestation;

import java.time.LocalDateTime;

/**
 * A file that an attestation needs.
 *
 * @param patient whose file it is in: « DURAND Ada »
 */
public record FichierTenu(Fichier fichier, String patient, String libelle, LocalDateTime recueLe) {}
