package fr.guichet.convention;

/**
 * An organisme of the « Annuaire AMC »: what recognises it by its number or its name. The rules
 * never read it.
 *
 * @param numeroAmc as received
 * @param site its web address; null when not given
 * @param adresse its postal address; null when not given
 */
public record EntreeAnnuaire(String numeroAmc, String libelle, String site, String adresse) {}
