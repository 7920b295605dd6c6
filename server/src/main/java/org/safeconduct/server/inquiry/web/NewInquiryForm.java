package org.safeconduct.server.inquiry.web;

/// @param id drawn with the form, so that sending it twice opens one inquiry
public record NewInquiryForm(String id, String team, String title, String question, String period) {
  @Override
  public String toString() {
    return "NewInquiryForm[" + id + "]";
  }
}
