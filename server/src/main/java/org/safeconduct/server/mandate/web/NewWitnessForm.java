package org.safeconduct.server.mandate.web;

/// @param id drawn with the form, so that sending it twice numbers one person
public record NewWitnessForm(String id, String name, String reach) {
  @Override
  public String toString() {
    return "NewWitnessForm[" + id + "]";
  }
}
